package org.opedometer.analysis;

import java.util.List;
import org.opedometer.learning.FeatureVector;
import org.opedometer.learning.LogisticHead;
import org.opedometer.learning.calibration.PlattScaling;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;
import org.opedometer.learning.file.ModelFileReader;

/**
 * Yes or no of a whole sentence, by a logistic regression over {@link SentenceFeatures}.
 *
 * @param layers layers of the encoder that it reads
 * @param calibration from its logits to probabilities
 */
public record SentenceHead(List<Integer> layers, LogisticHead head, PlattScaling calibration) {
  public SentenceHead {
    layers = List.copyOf(layers);
  }

  /**
   * @param source the file's name, for errors
   * @param name the head the file must be for
   * @throws org.opedometer.learning.file.BrokenModelException if the bytes are not such a head
   */
  public static SentenceHead read(String source, byte[] bytes, String name) {
    ModelFile file = ModelFileReader.read(source, bytes).require(name, SentenceFeatures.VERSION);
    return new SentenceHead(
        file.layers(), LogisticHead.readFrom(file, name), PlattScaling.readFrom(file, name));
  }

  public byte[] toBytes(String name) {
    ModelFileBuilder file = new ModelFileBuilder(name, SentenceFeatures.VERSION, layers);
    head.writeTo(file, name);
    calibration.writeTo(file, name);
    return file.toBytes();
  }

  /** Of yes, 0..1. */
  public double probability(FeatureVector features) {
    return calibration.probability(head.logit(features));
  }
}
