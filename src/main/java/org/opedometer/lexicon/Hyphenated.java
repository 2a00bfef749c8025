package org.opedometer.lexicon;

import java.util.List;
import java.util.Locale;
import org.opedometer.model.Token;

/** Matches a hyphenated word, which the tokeniser may have left whole or taken apart. */
final class Hyphenated {
  private Hyphenated() {}

  /** Where {@code word}, beginning at token {@code from}, ends (exclusive), or -1. */
  static int end(List<Token> tokens, int from, String word) {
    int at = 0;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (i > from && tokens.get(i - 1).span().end() != token.span().start()) {
        return -1;
      }
      String form = token.word().toLowerCase(Locale.ROOT);
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (word.startsWith(form, at)) {
        at += form.length();
      } else if (word.length() - at == lemma.length() && word.endsWith(lemma)) {
        at += lemma.length();
      } else {
        return -1;
      }
      if (at == word.length()) {
        return i + 1;
      }
    }
    return -1;
  }
}
