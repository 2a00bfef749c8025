package org.opedometer.attribution.counted;

import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;

/**
 * Whether an attribution is a statement, by logistic regression over {@link CountedFeatures}.
 *
 * @param head the regression
 * @param calibration from its logit to the share of such attributions that are right
 * @param threshold least probability, 0..1, of an attribution that counts
 */
public record CountedModel(LogisticHead head, PlattScaling calibration, double threshold) {
  /** The name in model files. */
  public static final String NAME = "counted";

  /**
   * @param source the file's name, for errors
   * @throws org.opedometer.heads.file.BrokenModelException if the bytes are not such a model
   */
  public static CountedModel read(String source, byte[] bytes) {
    ModelFile file = ModelFileReader.read(source, bytes).require(NAME, CountedFeatures.VERSION);
    return new CountedModel(
        LogisticHead.readFrom(file, NAME),
        PlattScaling.readFrom(file, NAME),
        file.vector("threshold", 1)[0]);
  }

  /** The model as bytes of a model file. */
  public byte[] toBytes() {
    ModelFileBuilder file = new ModelFileBuilder(NAME, CountedFeatures.VERSION, List.of());
    head.writeTo(file, NAME);
    calibration.writeTo(file, NAME);
    file.vector("threshold", (float) threshold);
    return file.toBytes();
  }

  /** That an attribution with these features is a statement, 0..1. */
  double probability(FeatureVector features) {
    return calibration.probability(head.logit(features));
  }
}
