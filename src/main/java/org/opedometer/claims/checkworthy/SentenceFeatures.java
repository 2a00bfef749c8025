package org.opedometer.claims.checkworthy;

import java.util.List;
import java.util.Locale;
import org.opedometer.heads.FeatureHasher;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.SparseFeatures;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.syntax.TokenVectors;

/**
 * What a head that judges whole sentences reads: the sentence's vectors of some layers, and as
 * sparse features its words and pairs of words (names by their kind only), tags, and the word lists
 * that it hits. Safe for use by many threads.
 */
public final class SentenceFeatures {
  /** Raised whenever the features change, so that old model files are refused. */
  public static final int VERSION = 2;

  /** Of the sparse features. */
  public static final FeatureHasher HASHER = new FeatureHasher(16);

  private static final int WORD = 1;
  private static final int PAIR = 2;
  private static final int TAG = 3;
  private static final int LIST = 4;
  private static final int ENTRY = 5;
  private static final int LENGTH = 6;

  private final List<Integer> layers;
  private final LexiconMatcher lists;

  /**
   * @param layers layers of the encoder, in the order in which their vectors are joined
   * @param lists the word lists whose hits count
   */
  public SentenceFeatures(List<Integer> layers, LexiconMatcher lists) {
    this.layers = List.copyOf(layers);
    this.lists = lists;
  }

  public List<Integer> layers() {
    return layers;
  }

  /**
   * @param vectors of the sentence's tokens, or of what stands in their place
   */
  public FeatureVector of(Sentence sentence, TokenVectors vectors) {
    float[][] parts = new float[layers.size()][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = vectors.sentence(layers.get(i));
    }
    return sparse(sentence).with(FeatureVector.join(parts));
  }

  private SparseFeatures sparse(Sentence sentence) {
    SparseFeatures features = new SparseFeatures(HASHER);
    String before = "^";
    for (Token token : sentence.tokens()) {
      String word = word(token);
      features.add(WORD, word);
      features.add(PAIR, before, word);
      features.add(TAG, token.tag());
      before = word;
    }
    for (LexiconHit hit : lists.match(sentence.tokens())) {
      features.add(LIST, hit.lexicon().name());
      features.add(ENTRY, hit.entry().text());
    }
    features.add(LENGTH, String.valueOf(Math.min(8, sentence.tokens().size() / 5)));
    return features;
  }

  private static String word(Token token) {
    if (token.entity() != EntityKind.NONE) {
      return token.entity().name();
    }
    if (token.is("NNP")) {
      return "NAME";
    }
    String word = token.word().toLowerCase(Locale.ROOT);
    return word.codePoints().anyMatch(Character::isDigit) ? shape(word) : word;
  }

  /** Digits as 0, so that numbers of one form are alike. */
  private static String shape(String word) {
    return word.replaceAll("[0-9]", "0");
  }
}
