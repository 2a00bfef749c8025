package org.opedometer.lexicon;

import java.util.List;
import java.util.Locale;
import org.opedometer.model.Token;

/** The words and lemmas of a sentence in lower case. */
final class PlainForms {
  private final String[] words;
  private final String[] lemmas;

  PlainForms(List<Token> tokens) {
    words = new String[tokens.size()];
    lemmas = new String[tokens.size()];
    for (int i = 0; i < words.length; i++) {
      words[i] = tokens.get(i).word().toLowerCase(Locale.ROOT);
      lemmas[i] = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
    }
  }

  String word(int token) {
    return words[token];
  }

  String lemma(int token) {
    return lemmas[token];
  }

  /**
   * Whether a token may be written as the ASCII {@code form} or have it as its lemma. Never says no
   * where a comparison without regard to case would say yes.
   */
  boolean mayBe(int token, String form) {
    return token < words.length
        && (words[token].equals(form)
            || lemmas[token].equals(form)
            || !isAscii(words[token])
            || !isAscii(lemmas[token]));
  }

  static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > 0x7f) {
        return false;
      }
    }
    return true;
  }
}
