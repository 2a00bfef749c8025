package org.opedometer.rhetoric.loaded;

import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * How likely a sentence carries loaded or biased wording, by logistic regression over {@link
 * SentenceFeatures}.
 *
 * @param regression fitted to sentences that the reader had not seen
 */
public record LoadedSentenceHead(LogisticHead regression) {
  private static final String NAME = "loaded.sentence";

  /**
   * The calibrated logit.
   *
   * @param wordLogits as {@link LoadedWordHead#logits}
   */
  public double logit(LoadedInput input, double[] wordLogits) {
    return regression.logit(FeatureVector.of(SentenceFeatures.of(input, wordLogits)));
  }

  void writeTo(ModelFileBuilder file) {
    regression.writeTo(file, NAME);
  }

  static LoadedSentenceHead readFrom(ModelFile file) {
    return new LoadedSentenceHead(LogisticHead.readFrom(file, NAME));
  }
}
