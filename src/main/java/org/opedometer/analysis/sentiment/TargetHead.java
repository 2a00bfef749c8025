package org.opedometer.analysis.sentiment;

import org.opedometer.analysis.TokenVectors;
import org.opedometer.learning.FeatureVector;
import org.opedometer.learning.SoftmaxHead;
import org.opedometer.learning.calibration.TemperatureScaling;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;
import org.opedometer.learning.file.ModelFileReader;

/**
 * Judges how a sentence stands to someone it mentions: against (0), neither (1) or for (2). It
 * reads the vectors that all heads share; no score reads what it says.
 *
 * @param classes a multinomial logistic regression over the numbers of {@link #features}
 */
public record TargetHead(SoftmaxHead classes, TemperatureScaling calibration) {
  /** The name in model files. */
  public static final String NAME = "targets";

  /** Against, neither, for. */
  public static final int CLASSES = 3;

  /**
   * @param source the file's name, for errors
   * @throws org.opedometer.learning.file.BrokenModelException if the bytes are not such a head
   */
  public static TargetHead read(String source, byte[] bytes) {
    ModelFile file = ModelFileReader.read(source, bytes).require(NAME, TargetFeatures.VERSION);
    return new TargetHead(
        SoftmaxHead.readFrom(file, NAME, CLASSES), TemperatureScaling.readFrom(file, NAME));
  }

  public byte[] toBytes() {
    ModelFileBuilder file =
        new ModelFileBuilder(NAME, TargetFeatures.VERSION, TargetFeatures.LAYERS);
    classes.writeTo(file, NAME);
    calibration.writeTo(file, NAME);
    return file.toBytes();
  }

  /** What the head reads of the mention of tokens {@code from} to {@code to} (exclusive). */
  public static float[] features(TokenVectors vectors, int from, int to) {
    return TargetFeatures.of(vectors, from, to);
  }

  /** Probabilities by class; they sum to 1. */
  public double[] probabilities(float[] features) {
    return calibration.probabilities(classes.logits(FeatureVector.of(features)));
  }
}
