import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.BaseModel;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.Index;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opedometer.corenlp.fast.FeatureNumbers;
import org.opedometer.corenlp.fast.FeatureWeights;
import org.opedometer.corenlp.fast.FlatModel;

/**
 * Writes models again in a form that loads faster, beside the original in a folder: the parser's
 * weights and the numbers of the entity model's features in flat arrays, both without compression.
 * PARSER ENTITIES FOLDER
 */
class CompactModels {
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[2]);
    ShiftReduceParser parser = ShiftReduceParser.loadModel(args[0]);
    flatten(parser);
    try (ObjectOutputStream out = open(folder, args[0])) {
      out.writeObject(parser);
    }
    try (ObjectOutputStream out = open(folder, args[1])) {
      CRFClassifier<CoreLabel> entities = CRFClassifier.getClassifier(args[1]);
      flatten(entities);
      entities.serializeClassifier(out);
    }
  }

  private static ObjectOutputStream open(Path folder, String model) throws IOException {
    Path file = folder.resolve(model.replace(".ser.gz", ".flat.ser"));
    Files.createDirectories(file.getParent());
    return new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
  }

  @SuppressWarnings("unchecked")
  private static void flatten(CRFClassifier<CoreLabel> entities)
      throws ReflectiveOperationException {
    Field features = CRFClassifier.class.getDeclaredField("featureIndex");
    features.set(entities, new FeatureNumbers((Index<String>) get(features, entities)));
  }

  @SuppressWarnings("unchecked")
  private static void flatten(ShiftReduceParser parser) throws ReflectiveOperationException {
    Field inParser = ShiftReduceParser.class.getDeclaredField("model");
    inParser.setAccessible(true);
    PerceptronModel model = (PerceptronModel) inParser.get(parser);
    Field inModel = PerceptronModel.class.getDeclaredField("featureWeights");
    FeatureWeights weights = new FeatureWeights((WeightMap) get(inModel, model));
    inModel.set(model, new WeightMap());
    Index<Transition> transitions =
        (Index<Transition>) get(BaseModel.class.getDeclaredField("transitionIndex"), model);
    FeatureFactory features =
        (FeatureFactory) get(PerceptronModel.class.getDeclaredField("featureFactory"), model);
    inParser.set(parser, new FlatModel(model, weights, features, transitions.objectsList()));
  }

  private static Object get(Field field, Object of) throws ReflectiveOperationException {
    field.setAccessible(true);
    return field.get(of);
  }
}
