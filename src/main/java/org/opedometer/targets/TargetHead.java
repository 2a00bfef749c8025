package org.opedometer.targets;

import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.SoftmaxHead;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.calibration.TemperatureScaling;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.syntax.TunedLayers;

/**
 * Judges how a sentence stands to someone it mentions: against (0), neither (1) or for (2). The
 * means of two parts' logarithms of probabilities count; no score reads what it says.
 *
 * @param classes a multinomial logistic regression over the numbers of {@link #features}
 * @param weights of layers tuned to the task
 * @param layers the same, ready for use
 */
public record TargetHead(
    SoftmaxHead classes, TunedWeights weights, TunedLayers layers, TemperatureScaling calibration) {
  /** The name in model files. */
  public static final String NAME = "targets";

  /** Against, neither, for. */
  public static final int CLASSES = 3;

  private static final String LAYERS = "layers";

  /**
   * @param source the file's name, for errors
   * @param tuning opens the layers
   * @throws org.opedometer.heads.file.BrokenModelException if the bytes are not such a head
   */
  public static TargetHead read(String source, byte[] bytes, TunedLayerFactory tuning) {
    ModelFile file = ModelFileReader.read(source, bytes).require(NAME, TargetFeatures.VERSION);
    TunedWeights weights = tuning.read(file, LAYERS, CLASSES);
    return new TargetHead(
        SoftmaxHead.readFrom(file, NAME, CLASSES),
        weights,
        tuning.open(weights),
        TemperatureScaling.readFrom(file, NAME));
  }

  public byte[] toBytes() {
    ModelFileBuilder file =
        new ModelFileBuilder(NAME, TargetFeatures.VERSION, TargetFeatures.LAYERS);
    classes.writeTo(file, NAME);
    weights.writeTo(file, LAYERS);
    calibration.writeTo(file, NAME);
    return file.toBytes();
  }

  /** What the regression reads of the mention of tokens {@code from} to {@code to} (exclusive). */
  public static float[] features(TokenVectors vectors, int from, int to) {
    return TargetFeatures.of(vectors, from, to);
  }

  /**
   * Probabilities by class of each of the mentions in a sentence; those of one sum to 1.
   *
   * @param mentions for each its first token and the one behind its last
   */
  public List<double[]> probabilities(TokenVectors vectors, List<int[]> mentions) {
    float[][] numbers = layers.numbers(vectors);
    return mentions.stream()
        .map(
            tokens -> {
              float[] features = features(vectors, tokens[0], tokens[1]);
              double[] byClasses = classes.logits(FeatureVector.of(features));
              double[] byLayers = logits(numbers, tokens[0], tokens[1]);
              return calibration.probabilities(together(byClasses, byLayers));
            })
        .toList();
  }

  /** The layers' logits of a mention: the mean over its words. */
  public static double[] logits(float[][] numbers, int from, int to) {
    double[] logits = new double[CLASSES];
    for (int token = from; token < to; token++) {
      for (int c = 0; c < CLASSES; c++) {
        logits[c] += numbers[token][c] / (to - from);
      }
    }
    return logits;
  }

  /** What regression and layers say together, not yet calibrated. */
  public static double[] together(double[] byClasses, double[] byLayers) {
    double[] one = Softmax.of(byClasses);
    double[] other = Softmax.of(byLayers);
    double[] together = new double[CLASSES];
    for (int c = 0; c < CLASSES; c++) {
      together[c] = (log(one[c]) + log(other[c])) / 2;
    }
    return together;
  }

  private static double log(double probability) {
    return StrictMath.log(Math.max(probability, 1e-12));
  }
}
