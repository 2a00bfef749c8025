package org.opedometer.rhetoric.loaded;

import java.util.List;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Sentence;
import org.opedometer.reader.NamelessSentence;
import org.opedometer.reader.SentenceAnswers;

/**
 * A sentence as the heads of loaded language read it.
 *
 * @param answers what the reader says of it
 * @param hits of the word lists that hold no name
 */
public record LoadedInput(SentenceAnswers answers, List<LexiconHit> hits) {
  public LoadedInput {
    hits = List.copyOf(hits);
  }

  public NamelessSentence words() {
    return answers.words();
  }

  public Sentence sentence() {
    return words().sentence();
  }

  public int size() {
    return words().size();
  }

  /** Whether the token is part of a name. */
  boolean isName(int token) {
    return words().names()[token];
  }
}
