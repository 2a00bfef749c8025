package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.CertaintyMetrics.*;

import java.util.Locale;
import java.util.Set;
import org.opedometer.model.Voice;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;
import org.opedometer.text.WordSet;

/** Certainty (Hyland 2005) and address. */
final class CertaintyMeasure implements Measure {
  private static final int FEWEST = 3; // certainty markers that make a balance
  private static final Set<String> SINGULAR =
      Set.of("i", "me", "my", "mine", "myself", "i'm", "i've", "i'd", "i'll");
  private static final Set<String> PLURAL =
      Set.of("we", "us", "our", "ours", "ourselves", "we're", "we've", "we'd", "we'll");
  private static final Set<String> SECOND =
      WordSet.of("you your yours yourself yourselves you're you've you'd you'll");

  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    double hedges = count(scope, "hedge");
    double boosters = count(scope, "booster");
    double absolutes = count(scope, "absolute");
    double sum = hedges + boosters + absolutes;
    if (sum >= FEWEST) {
      out.put(CERTAINTY_BALANCE, (boosters + absolutes - hedges) / sum);
    }
    pronouns(scope, FIRST_PERSON_SINGULAR_PER_100_WORDS, SINGULAR, out);
    pronouns(scope, FIRST_PERSON_PLURAL_PER_100_WORDS, PLURAL, out);
    pronouns(scope, SECOND_PERSON_PER_100_WORDS, SECOND, out);
  }

  private static double count(Scope scope, String category) {
    return scope.authorMentions().filter(m -> m.category().equals(category)).count();
  }

  private static void pronouns(
      Scope scope, Metric metric, Set<String> forms, MetricValues.Builder out) {
    double hits =
        scope.words().stream()
            .filter(w -> w.voice() == Voice.AUTHOR)
            .map(w -> w.span().in(scope.text()))
            .filter(w -> !w.equals("US"))
            .map(w -> w.toLowerCase(Locale.ROOT).replace('’', '\''))
            .filter(forms::contains)
            .count();
    out.share(metric, 100 * hits, scope.words().size());
  }
}
