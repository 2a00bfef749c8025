package org.opedometer.reader;

import java.util.Locale;
import org.opedometer.model.Sentence;

/**
 * The words of a sentence as the reader sees them, with names told apart.
 *
 * @param names for each token whether it is part of a name
 */
public record NamelessSentence(Sentence sentence, boolean[] names) {
  private static final String EDGE = "<edge>";
  private static final String NAME = "<name>";

  /** How many tokens it has. */
  public int size() {
    return sentence.tokens().size();
  }

  /** The token's dictionary form in lower case, or one word for all names. */
  public String lemma(int token) {
    if (token < 0 || token >= size()) {
      return EDGE;
    }
    return names[token] ? NAME : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** The token's part of speech; all names have the same. */
  public String tag(int token) {
    if (token < 0 || token >= size()) {
      return EDGE;
    }
    return names[token] ? NAME : sentence.token(token).tag();
  }
}
