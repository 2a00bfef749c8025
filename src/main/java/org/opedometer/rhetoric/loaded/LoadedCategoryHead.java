package org.opedometer.rhetoric.loaded;

import java.util.Optional;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.SoftmaxHead;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;
import org.opedometer.model.Strength;
import org.opedometer.reader.ReaderTask;

/**
 * Which category a loaded stretch is of, and whether it is strong, by regressions over the reader's
 * answers and what the word lists say of the stretch.
 *
 * @param categories in the order of {@link ReaderTask#LOADED_CATEGORY}, none first
 * @param strong whether strong
 */
public record LoadedCategoryHead(SoftmaxHead categories, LogisticHead strong) {
  private static final String CATEGORY = "loaded.category";
  private static final String STRONG = "loaded.strong";

  /** What both read of a stretch of tokens. */
  public static FeatureVector features(LoadedInput input, int from, int to) {
    double[] answers = input.answers().stretch(ReaderTask.LOADED_CATEGORY, from, to);
    float[] own = new float[answers.length + 2];
    for (int i = 0; i < answers.length; i++) {
      own[i] = WordFeatures.clipped(answers[i]);
    }
    own[answers.length] =
        WordFeatures.clipped(input.answers().stretch(ReaderTask.STRONG, 0, from, to));
    own[answers.length + 1] =
        WordFeatures.clipped(input.answers().stretch(ReaderTask.ATTACK, 0, from, to));
    float[] signs = new float[LexiconSigns.COUNT];
    float[][] all = LexiconSigns.of(input);
    for (int token = from; token < to; token++) {
      for (int i = 0; i < signs.length; i++) {
        signs[i] = Math.max(signs[i], all[token][i]);
      }
    }
    return FeatureVector.of(FeatureVector.join(own, signs));
  }

  /** The most likely category; nothing where that is none. */
  Optional<String> category(FeatureVector features) {
    double[] probabilities = categories.probabilities(features);
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    return best == 0
        ? Optional.empty()
        : Optional.of(ReaderTask.LOADED_CATEGORY.answers().get(best));
  }

  Strength strength(FeatureVector features) {
    return strong.logit(features) > 0 ? Strength.STRONG : Strength.MILD;
  }

  void writeTo(ModelFileBuilder file) {
    categories.writeTo(file, CATEGORY);
    strong.writeTo(file, STRONG);
  }

  static LoadedCategoryHead readFrom(ModelFile file) {
    return new LoadedCategoryHead(
        SoftmaxHead.readFrom(file, CATEGORY, ReaderTask.LOADED_CATEGORY.size()),
        LogisticHead.readFrom(file, STRONG));
  }
}
