package org.opedometer.rhetoric.loaded;

import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * How likely each word is loaded, by logistic regression over {@link WordFeatures}.
 *
 * @param regression fitted to sentences that the reader had not seen
 */
public record LoadedWordHead(LogisticHead regression) {
  /** Logit of what cannot be loaded: a name, a mark. */
  public static final double NEVER = -12;

  private static final String NAME = "loaded.word";

  /** Calibrated logits by token. */
  public double[] logits(LoadedInput input) {
    float[][] rows = WordFeatures.of(input);
    double[] logits = new double[rows.length];
    for (int i = 0; i < logits.length; i++) {
      logits[i] =
          LoadedWords.canJoin(input.words(), i)
              ? regression.logit(FeatureVector.of(rows[i]))
              : NEVER;
    }
    return logits;
  }

  void writeTo(ModelFileBuilder file) {
    regression.writeTo(file, NAME);
  }

  static LoadedWordHead readFrom(ModelFile file) {
    return new LoadedWordHead(LogisticHead.readFrom(file, NAME));
  }
}
