package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.rhetoric.loaded.LoadedSpan;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;

/**
 * Joins what the learned heads find with the word lists: the heads decide whether something is
 * loaded, a list that knows the term its extent, category and strength.
 */
final class LoadedMerge {
  /** How the rule ends of what the learned heads alone found. */
  static final String MODEL = "/model";

  /** Probability of its most loaded word from which a listed phrase counts by itself. */
  private static final double ENOUGH_FOR_PHRASE = 0.2;

  private LoadedMerge() {}

  static List<LoadedTerm> of(RhetoricContext context, Sentence sentence, LoadedReading reading) {
    List<LoadedTerm> listed = new ArrayList<>(LoadedTerms.of(context, sentence));
    List<LoadedTerm> terms = new ArrayList<>();
    for (LoadedSpan span : reading.spans()) {
      boolean counts =
          !context.isAllowed(sentence, span.from(), span.to())
              && !LoadedTerms.isName(sentence, span.from(), span.to());
      if (counts) {
        TokenRange range = new TokenRange(span.from(), span.to(), span.strength(), span.category() + MODEL);
        List<LoadedTerm> known = listed.stream().filter(t -> t.range().overlaps(range)).toList();
        listed.removeAll(known);
        terms.add(joined(span, range, known));
      }
    }
    listed.stream().filter(t -> stands(t, reading)).forEach(terms::add);
    terms.sort(Comparator.comparingInt(t -> t.range().from()));
    return terms;
  }

  private static LoadedTerm joined(LoadedSpan span, TokenRange range, List<LoadedTerm> known) {
    LoadedTerm best =
        known.stream().max(Comparator.comparingInt(t -> t.range().size())).orElse(null);
    if (best == null) {
      return new LoadedTerm(range, span.category(), span.confidence());
    }
    int from = known.stream().mapToInt(t -> t.range().from()).min().orElse(range.from());
    int to = known.stream().mapToInt(t -> t.range().to()).max().orElse(range.to());
    TokenRange wide =
        new TokenRange(
            Math.min(from, range.from()),
            Math.max(to, range.to()),
            best.range().strength(),
            best.range().rule());
    return new LoadedTerm(wide, best.category(), span.confidence());
  }

  /** Whether a listed term counts that the heads passed over: a user's, or a fixed phrase. */
  private static boolean stands(LoadedTerm term, LoadedReading reading) {
    TokenRange range = term.range();
    return range.rule().startsWith(RhetoricContext.USERS)
        || range.size() > 1 && reading.greatest(range.from(), range.to()) >= ENOUGH_FOR_PHRASE;
  }
}
