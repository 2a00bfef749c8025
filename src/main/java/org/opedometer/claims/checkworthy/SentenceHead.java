package org.opedometer.claims.checkworthy;

import java.util.Arrays;
import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.heads.file.ModelFileReader;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayerFactory;
import org.opedometer.syntax.TunedLayers;

/**
 * Yes or no of a whole sentence: the mean of the logits of a logistic regression over {@link
 * SentenceFeatures} and of layers tuned to the question.
 *
 * @param frozen layers of the encoder that the regression reads
 * @param weights of the tuned layers
 * @param layers the same, ready for use
 * @param calibration from the mean to probabilities
 */
public record SentenceHead(
    List<Integer> frozen,
    LogisticHead head,
    TunedWeights weights,
    TunedLayers layers,
    PlattScaling calibration) {
  private static final String LAYERS = "layers";

  public SentenceHead {
    frozen = List.copyOf(frozen);
  }

  /**
   * @param source the file's name, for errors
   * @param name the head the file must be for
   * @param tuning opens the layers
   * @throws org.opedometer.heads.file.BrokenModelException if the bytes are not such a head
   */
  public static SentenceHead read(
      String source, byte[] bytes, String name, TunedLayerFactory tuning) {
    ModelFile file = ModelFileReader.read(source, bytes).require(name, SentenceFeatures.VERSION);
    TunedWeights weights = tuning.read(file, LAYERS, 1);
    return new SentenceHead(
        file.layers(),
        LogisticHead.readFrom(file, name),
        weights,
        tuning.open(weights),
        PlattScaling.readFrom(file, name));
  }

  public byte[] toBytes(String name) {
    ModelFileBuilder file = new ModelFileBuilder(name, SentenceFeatures.VERSION, frozen);
    head.writeTo(file, name);
    weights.writeTo(file, LAYERS);
    calibration.writeTo(file, name);
    return file.toBytes();
  }

  /**
   * Of yes, 0..1.
   *
   * @param vectors of the sentence
   */
  public double probability(FeatureVector features, TokenVectors vectors) {
    double byLayers = logit(layers.numbers(vectors));
    return calibration.probability(together(head.logit(features), byLayers));
  }

  /** The layers' logit of a sentence: the mean over its words. */
  public static double logit(float[][] numbers) {
    return Arrays.stream(numbers).mapToDouble(row -> row[0]).average().orElse(0);
  }

  /** What regression and layers say together, not yet calibrated. */
  public static double together(double byHead, double byLayers) {
    return (byHead + byLayers) / 2;
  }
}
