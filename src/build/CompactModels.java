import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opedometer.corenlp.FeatureWeights;

/**
 * Writes models again in a form that loads faster, beside the original in a folder: the parser's
 * weights in flat arrays, both without compression. PARSER ENTITIES FOLDER
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
      CRFClassifier.getClassifier(args[1]).serializeClassifier(out);
    }
  }

  private static ObjectOutputStream open(Path folder, String model) throws IOException {
    Path file = folder.resolve(model.replace(".ser.gz", ".flat.ser"));
    Files.createDirectories(file.getParent());
    return new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
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
