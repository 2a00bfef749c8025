package org.opedometer.rhetoric.rule;

import java.util.List;
import java.util.Set;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;
import org.opedometer.text.WordSet;

/** How good or bad the words of a stretch are, by the lists of valence and of loaded language. */
public final class Polarity {
  private static final Set<String> BAD =
      WordSet.of(
          "emotive_negative label war_violence fear_threat ridicule motive_attack "
              + "competence_attack insinuation negative valence_negative");
  private static final Set<String> GOOD = Set.of("virtue", "positive", "valence_positive");

  private Polarity() {}

  /** Number of bad words from token {@code from} to {@code to}; a negated good word is bad. */
  public static int bad(RhetoricContext context, Sentence sentence, int from, int to) {
    return count(context, sentence, from, to, BAD, GOOD);
  }

  /** Number of good words; a negated bad word is good. */
  public static int good(RhetoricContext context, Sentence sentence, int from, int to) {
    return count(context, sentence, from, to, GOOD, BAD);
  }

  private static int count(
      RhetoricContext context,
      Sentence sentence,
      int from,
      int to,
      Set<String> wanted,
      Set<String> opposite) {
    int count = 0;
    int covered = -1;
    List<LexiconHit> hits = context.hits(sentence);
    for (LexiconHit hit : hits) {
      if (hit.from() < from || hit.to() > to || hit.from() < covered) {
        continue;
      }
      boolean negated = LexiconMatcher.isNegated(sentence.tokens(), hit.from());
      if ((negated ? opposite : wanted).contains(hit.lexicon().category())) {
        count++;
        covered = hit.to();
      }
    }
    return count;
  }
}
