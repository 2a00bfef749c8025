package org.opedometer.rhetoric.loaded;

import java.util.List;
import java.util.Locale;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.TokenVectors;

/**
 * A sentence as the learned heads read it.
 *
 * @param names for each token whether it is part of a name
 * @param vectors of the tokens, names and sides neutral, groups hidden
 * @param hits of the word lists that hold no name
 */
public record LoadedInput(
    Sentence sentence, boolean[] names, TokenVectors vectors, List<LexiconHit> hits) {
  public LoadedInput {
    hits = List.copyOf(hits);
  }

  public int size() {
    return sentence.tokens().size();
  }

  /** The token's dictionary form in lower case, or one word for all names. */
  String lemma(int token) {
    if (token < 0 || token >= size()) {
      return "<edge>";
    }
    return names[token] ? "<name>" : sentence.token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** The token's part of speech; all names have the same. */
  String tag(int token) {
    if (token < 0 || token >= size()) {
      return "<edge>";
    }
    return names[token] ? "<name>" : sentence.token(token).tag();
  }
}
