package org.opedometer.rhetoric.loaded;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.SparseFeatures;

/** What the sentence heads read; version {@link WordFeatures#VERSION}. */
public final class SentenceFeatures {
  public static final FeatureHasher HASHER = new FeatureHasher(16);

  private static final Set<String> PERSONS = Set.of("i", "we", "our", "us", "my", "you", "your");
  private static final int TOP = 3;
  private static final float SOME = 0.3f;

  private SentenceFeatures() {}

  /**
   * The sentence's vectors, how loaded its words are, what the word lists say.
   *
   * @param wordLogits as {@link LoadedWordHead#logits}
   */
  public static float[] dense(LoadedInput input, double[] wordLogits) {
    return FeatureVector.join(
        input.vectors().sentence(WordFeatures.LAYERS.get(0)),
        input.vectors().sentence(WordFeatures.LAYERS.get(1)),
        ofWords(wordLogits),
        ofLists(input),
        ofForm(input));
  }

  /** The greatest logits, and mean, sum and number of the likely words. */
  private static float[] ofWords(double[] logits) {
    double[] sorted = logits.clone();
    Arrays.sort(sorted);
    float[] features = new float[TOP + 3];
    for (int i = 0; i < TOP; i++) {
      int at = sorted.length - 1 - i;
      features[i] = (float) Math.max(-6, at < 0 ? -6 : sorted[at]);
    }
    for (double logit : logits) {
      float p = (float) Softmax.sigmoid(logit);
      features[TOP] += p / logits.length;
      features[TOP + 1] += p;
      features[TOP + 2] += p > SOME ? 1 : 0;
    }
    return features;
  }

  private static float[] ofLists(LoadedInput input) {
    float[] features = new float[LexiconSigns.COUNT];
    for (float[] signs : LexiconSigns.of(input)) {
      for (int i = 0; i < features.length; i++) {
        features[i] += signs[i];
      }
    }
    for (int i = 0; i < features.length; i++) {
      features[i] = (float) Math.log1p(features[i]);
    }
    return features;
  }

  /** Length, share of names, and marks that go with opinion. */
  private static float[] ofForm(LoadedInput input) {
    int names = 0;
    int quotes = 0;
    int cries = 0;
    int firstPersons = 0;
    for (int i = 0; i < input.size(); i++) {
      String word = input.sentence().token(i).word();
      names += input.names()[i] ? 1 : 0;
      quotes += word.equals("``") || word.equals("\"") || word.equals("“") ? 1 : 0;
      cries += word.equals("!") || word.equals("?") ? 1 : 0;
      firstPersons += PERSONS.contains(word.toLowerCase(Locale.ROOT)) ? 1 : 0;
    }
    return new float[] {
      (float) Math.log1p(input.size()), (float) names / input.size(), quotes, cries, firstPersons
    };
  }

  /** Words and pairs of words beside the dense features; names hidden. */
  public static FeatureVector of(LoadedInput input, float[] dense) {
    SparseFeatures features = new SparseFeatures(HASHER);
    for (int i = 0; i < input.size(); i++) {
      features.add(0, input.lemma(i), 0.5f);
      features.add(1, input.lemma(i) + " " + input.lemma(i + 1), 0.5f);
    }
    return features.with(dense);
  }
}
