package org.opedometer.rhetoric.loaded;

import java.util.List;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Strength;

/** What the word lists say of tokens, as numbers. */
public final class LexiconSigns {
  /** The categories of loaded language, in the order of the model files. */
  public static final List<String> CATEGORIES =
      List.of(
          "emotive_negative",
          "war_violence",
          "fear_threat",
          "ridicule",
          "virtue",
          "label",
          "exaggeration",
          "insinuation",
          "motive_attack",
          "competence_attack");

  private static final List<String> OTHERS =
      List.of("absolute", "booster", "superlative", "hedge", "weasel", "negative", "positive");
  private static final int STRONG = CATEGORIES.size() + OTHERS.size();
  private static final int PHRASE = STRONG + 1;

  /** Numbers for each token. */
  static final int COUNT = PHRASE + 1;

  private LexiconSigns() {}

  /** By token: which kinds of list have a hit over it, whether a strong one, whether a phrase. */
  static float[][] of(LoadedInput input) {
    float[][] signs = new float[input.size()][COUNT];
    for (LexiconHit hit : input.hits()) {
      int kind = kind(hit);
      if (kind >= 0) {
        for (int token = hit.from(); token < hit.to(); token++) {
          signs[token][kind] = 1;
          if (kind < CATEGORIES.size()) {
            signs[token][STRONG] += hit.entry().strength() == Strength.STRONG ? 1 : 0;
            signs[token][PHRASE] = hit.to() - hit.from() > 1 ? 1 : signs[token][PHRASE];
          }
        }
      }
    }
    return signs;
  }

  private static int kind(LexiconHit hit) {
    String category = hit.lexicon().category().replace("valence_", "");
    int loaded = CATEGORIES.indexOf(category);
    int other = OTHERS.indexOf(category);
    return loaded >= 0 ? loaded : other >= 0 ? CATEGORIES.size() + other : -1;
  }
}
