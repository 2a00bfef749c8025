package org.opedometer.rhetoric.loaded;

import java.util.List;
import java.util.Locale;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.SparseFeatures;

/** What the word heads read of each token; version {@link #VERSION}. */
public final class WordFeatures {
  static final int VERSION = 1;

  /** Encoder layers whose token vectors are joined. */
  static final List<Integer> LAYERS = List.of(6, 9);

  public static final FeatureHasher HASHER = new FeatureHasher(17);

  private static final int AFFIX = 4;

  private WordFeatures() {}

  /** Vectors of the token and of the sentence, and what the word lists say. */
  public static float[][] dense(LoadedInput input) {
    float[][] signs = LexiconSigns.of(input);
    float[] sentence = input.vectors().sentence(LAYERS.get(1));
    float[][] dense = new float[input.size()][];
    for (int i = 0; i < dense.length; i++) {
      dense[i] =
          FeatureVector.join(
              input.vectors().token(LAYERS.get(0), i),
              input.vectors().token(LAYERS.get(1), i),
              sentence,
              signs[i]);
    }
    return dense;
  }

  /** Dense features and words, tags, affixes, neighbours. */
  public static FeatureVector of(LoadedInput input, int token, float[] dense) {
    SparseFeatures features = new SparseFeatures(HASHER);
    String lemma = input.lemma(token);
    String tag = input.tag(token);
    features.add(0, lemma);
    features.add(1, tag);
    features.add(2, lemma, tag);
    features.add(3, input.lemma(token - 1));
    features.add(4, input.lemma(token + 1));
    features.add(5, input.tag(token - 1), tag);
    features.add(6, tag, input.tag(token + 1));
    features.add(7, input.lemma(token - 1), lemma);
    features.add(8, lemma, input.lemma(token + 1));
    features.add(9, input.tag(token - 1) + tag, input.tag(token + 1));
    if (!input.names()[token]) {
      addAffixes(features, input.sentence().token(token).word().toLowerCase(Locale.ROOT));
    }
    return features.with(dense);
  }

  private static void addAffixes(SparseFeatures features, String word) {
    for (int length = 3; length <= AFFIX && length < word.length(); length++) {
      features.add(10, word.substring(0, length));
      features.add(11, word.substring(word.length() - length));
    }
  }
}
