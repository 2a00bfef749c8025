import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import edu.stanford.nlp.util.Index;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opedometer.corenlp.FeatureNumbers;
import org.opedometer.corenlp.FeatureWeights;

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
    features.setAccessible(true);
    features.set(entities, new FeatureNumbers((Index<String>) features.get(entities)));
  }

  private static void flatten(ShiftReduceParser parser) throws ReflectiveOperationException {
    Field inParser = ShiftReduceParser.class.getDeclaredField("model");
    inParser.setAccessible(true);
    Object model = inParser.get(parser);
    Field inModel = PerceptronModel.class.getDeclaredField("featureWeights");
    inModel.setAccessible(true);
    inModel.set(model, new FeatureWeights((WeightMap) inModel.get(model)));
  }
}
