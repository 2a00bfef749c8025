package org.opedometer.rhetoric.loaded;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.reader.SentenceAnswers;

/**
 * Adds to the reader's answers what the word lists say of a sentence. Safe for use by many threads.
 */
public final class LoadedInputReader {
  private static final Set<String> READ =
      Set.of("loaded", "attack", "certainty", "device", "valence", "sentiment");

  private final LexiconMatcher matcher;

  /**
   * @param lexicons the shipped lists by name, without a user's changes: the heads were trained
   *     beside them
   */
  public LoadedInputReader(Map<String, Lexicon> lexicons) {
    this.matcher =
        new LexiconMatcher(
            lexicons.values().stream().filter(l -> READ.contains(l.layer())).toList());
  }

  /** The answers with the hits of the lists. */
  public LoadedInput of(SentenceAnswers answers) {
    boolean[] names = answers.words().names();
    List<LexiconHit> hits =
        matcher.match(answers.words().sentence().tokens()).stream()
            .filter(hit -> !touches(hit, names))
            .toList();
    return new LoadedInput(answers, hits);
  }

  private static boolean touches(LexiconHit hit, boolean[] names) {
    for (int i = hit.from(); i < hit.to(); i++) {
      if (names[i]) {
        return true;
      }
    }
    return false;
  }
}
