package org.opedometer.rhetoric.loaded;

import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.SoftmaxHead;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.model.Strength;

/**
 * Which of the ten categories a loaded stretch is of, and whether it is strong.
 *
 * @param categories in the order of {@link LexiconSigns#CATEGORIES}
 * @param strong whether strong
 */
public record LoadedCategoryHead(SoftmaxHead categories, LogisticHead strong) {
  /** The mean vector of the stretch and what the word lists say of any of its tokens. */
  public static FeatureVector features(LoadedInput input, int from, int to) {
    int layer = WordFeatures.LAYERS.get(1);
    float[] mean = new float[input.vectors().dimensions()];
    float[] signs = new float[LexiconSigns.COUNT];
    float[][] all = LexiconSigns.of(input);
    for (int token = from; token < to; token++) {
      float[] vector = input.vectors().token(layer, token);
      for (int i = 0; i < mean.length; i++) {
        mean[i] += vector[i] / (to - from);
      }
      for (int i = 0; i < signs.length; i++) {
        signs[i] = Math.max(signs[i], all[token][i]);
      }
    }
    return FeatureVector.of(FeatureVector.join(mean, signs));
  }

  String category(FeatureVector features) {
    double[] probabilities = categories.probabilities(features);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return LexiconSigns.CATEGORIES.get(best);
  }

  Strength strength(FeatureVector features) {
    return strong.logit(features) > 0 ? Strength.STRONG : Strength.MILD;
  }

  void writeTo(ModelFileBuilder file) {
    categories.writeTo(file, "category");
    strong.writeTo(file, "strong");
  }

  static LoadedCategoryHead readFrom(ModelFile file) {
    return new LoadedCategoryHead(
        SoftmaxHead.readFrom(file, "category", LexiconSigns.CATEGORIES.size()),
        LogisticHead.readFrom(file, "strong"));
  }
}
