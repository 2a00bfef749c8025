package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.COUNT;
import static org.opedometer.model.metric.Metric.Format.DECIMAL;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * A rate per 100 words beside every count that grows with the length of a text, so that texts of
 * unlike lengths can be compared.
 */
public final class RateMetrics {
  private static final String SUFFIX = "_per_100_words";
  private static final Set<String> UNITS =
      Set.of(
          "hits",
          "units",
          "runs",
          "sentences",
          "phrases",
          "attributions",
          "quotations",
          "links",
          "citations",
          "claims");

  /** Each rate with the count that it is of, in column order. */
  public static final Map<Metric, Metric> COUNTS = counts();

  private RateMetrics() {}

  /**
   * The value of a rate.
   *
   * @return nothing where the count does not apply or there are no words
   */
  public static OptionalDouble value(Metric rate, MetricValues values) {
    OptionalDouble count = values.number(COUNTS.get(rate));
    OptionalDouble words = values.number(SizeMetrics.WORDS);
    return count.isEmpty() || words.isEmpty() || words.getAsDouble() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(100 * count.getAsDouble() / words.getAsDouble());
  }

  private static Map<Metric, Metric> counts() {
    Map<Metric, Metric> counts = new LinkedHashMap<>();
    for (Metric count : MetricCatalog.ALL) {
      String stem = count.name().replaceFirst("_count$", "");
      boolean grows =
          count.format() == COUNT
              && UNITS.contains(count.unit())
              && !count.equals(SizeMetrics.SENTENCES)
              && !count.equals(ScoreMetrics.SOURCING_UNITS);
      boolean has = MetricCatalog.ALL.stream().anyMatch(m -> m.name().equals(stem + SUFFIX));
      if (grows && !has) {
        Metric rate =
            new Metric(
                stem + SUFFIX,
                count.family(),
                count.level(),
                DECIMAL,
                "per 100 words",
                count.direction(),
                count.name() + " per 100 words");
        counts.put(rate, count);
      }
    }
    return counts;
  }
}
