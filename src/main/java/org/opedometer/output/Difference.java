package org.opedometer.output;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.opedometer.model.metric.Metric;

/**
 * How far two essays are apart in a metric: second less first, with an 80 % interval where one can
 * be had.
 *
 * <p>The two scores have intervals of their own. A rate per 100 words is taken as a Poisson count
 * (limits of Byar; Breslow and Day 1987), a share of counted things as a binomial proportion
 * (Wilson 1927). The interval of the difference is put together from the two (Zou and Donner 2008,
 * "Construction of confidence limits about effect measures"). Other metrics have none.
 *
 * @param low lower end of the interval
 * @param high upper end of the interval
 */
public record Difference(double value, OptionalDouble low, OptionalDouble high) {
  /** Quantile of the normal distribution that leaves 10 % above it. */
  private static final double Z = 1.2815515655446004;

  private static final String RATE = "_per_100_words";

  /** Shares with the column that tells of how many things. */
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("loaded_strong_share", "loaded_count"),
          Map.entry("sentiment_negative_share", "sentences"),
          Map.entry("sentiment_neutral_share", "sentences"),
          Map.entry("sentiment_positive_share", "sentences"),
          Map.entry("attributed_sentence_share", "sentences"),
          Map.entry("partial_quote_share", "quotation_count"),
          Map.entry("attributions_unresolved_share", "attribution_count"),
          Map.entry("top_source_share", "attribution_count"),
          Map.entry("named_source_share", "attribution_count"),
          Map.entry("role_only_share", "attribution_count"),
          Map.entry("vague_source_share", "attribution_count"),
          Map.entry("credentialed_source_share", "attribution_count"),
          Map.entry("cue_neutral_share", "attribution_count"),
          Map.entry("cue_supportive_share", "attribution_count"),
          Map.entry("cue_discrediting_share", "attribution_count"),
          Map.entry("check_worthy_unsourced_share", "check_worthy_sentences"),
          Map.entry("statistic_unsourced_share", "statistic_sentences"));

  /** A value with its limits. */
  private record Estimate(double value, double low, double high) {}

  /**
   * The difference of two essays.
   *
   * @param first row of essays.csv
   * @param second row of essays.csv
   * @return nothing where the metric is of words or was not measured in both
   */
  public static Optional<Difference> of(
      Metric metric, Map<String, String> first, Map<String, String> second) {
    if (metric.format() == Metric.Format.TEXT) {
      return Optional.empty();
    }
    OptionalDouble from = number(first, metric.name());
    OptionalDouble to = number(second, metric.name());
    if (from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    double value = to.getAsDouble() - from.getAsDouble();
    Optional<Estimate> a = estimate(metric.name(), from.getAsDouble(), first);
    Optional<Estimate> b = estimate(metric.name(), to.getAsDouble(), second);
    if (a.isEmpty() || b.isEmpty()) {
      return Optional.of(new Difference(value, OptionalDouble.empty(), OptionalDouble.empty()));
    }
    double down = Math.hypot(b.get().value - b.get().low, a.get().high - a.get().value);
    double up = Math.hypot(b.get().high - b.get().value, a.get().value - a.get().low);
    return Optional.of(
        new Difference(value, OptionalDouble.of(value - down), OptionalDouble.of(value + up)));
  }

  /** Whether the interval leaves out 0; false where there is none. */
  public boolean leavesOutZero() {
    return low.isPresent() && (low.getAsDouble() > 0 || high.getAsDouble() < 0);
  }

  /**
   * How large it is, to be ranked by: in half widths of its interval where it has one; below those,
   * as a part of the two values' sum.
   *
   * @param sum of the two values, without their signs
   */
  double size(double sum) {
    if (low.isPresent() && high.isPresent()) {
      double half = (high.getAsDouble() - low.getAsDouble()) / 2;
      return half == 0 ? 0 : 1 + Math.abs(value) / half;
    }
    return sum == 0 ? 0 : Math.min(1, Math.abs(value) / sum);
  }

  /** The same of two essays' rows. */
  public static double size(Metric metric, Map<String, String> first, Map<String, String> second) {
    return of(metric, first, second)
        .map(
            difference ->
                difference.size(
                    Math.abs(number(first, metric.name()).orElse(0))
                        + Math.abs(number(second, metric.name()).orElse(0))))
        .orElse(-1.0);
  }

  private static Optional<Estimate> estimate(String name, double value, Map<String, String> essay) {
    OptionalDouble low = number(essay, name + "_low");
    OptionalDouble high = number(essay, name + "_high");
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(new Estimate(value, low.getAsDouble(), high.getAsDouble()));
    }
    double words = number(essay, "words").orElse(0);
    if (name.endsWith(RATE) && words > 0) {
      return Optional.of(rate(value, words / 100));
    }
    double whole = WHOLE.containsKey(name) ? number(essay, WHOLE.get(name)).orElse(0) : 0;
    return whole > 0 ? Optional.of(share(value, whole)) : Optional.empty();
  }

  private static Estimate rate(double value, double hundreds) {
    double count = Math.round(value * hundreds);
    double low =
        count == 0 ? 0 : count * Math.pow(1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count)), 3);
    double more = count + 1;
    double high = more * Math.pow(1 - 1 / (9 * more) + Z / (3 * Math.sqrt(more)), 3);
    return new Estimate(value, Math.min(value, Math.max(0, low) / hundreds), high / hundreds);
  }

  private static Estimate share(double value, double n) {
    double middle = (value + Z * Z / (2 * n)) / (1 + Z * Z / n);
    double half = Z / (1 + Z * Z / n) * Math.sqrt(value * (1 - value) / n + Z * Z / (4 * n * n));
    return new Estimate(
        value,
        Math.min(value, Math.max(0, middle - half)),
        Math.max(value, Math.min(1, middle + half)));
  }

  private static OptionalDouble number(Map<String, String> essay, String column) {
    String cell = essay.getOrDefault(column, "");
    return cell.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(cell));
  }
}
