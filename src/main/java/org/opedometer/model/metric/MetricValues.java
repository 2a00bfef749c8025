package org.opedometer.model.metric;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * What was measured in one paragraph or essay. A metric without an entry does not apply there: an
 * empty cell, never 0.
 *
 * @param numbers values of all metrics but texts
 * @param texts values of metrics of format {@link Metric.Format#TEXT}
 */
public record MetricValues(Map<Metric, Double> numbers, Map<Metric, String> texts) {
  public static final MetricValues NONE = new MetricValues(Map.of(), Map.of());

  public MetricValues {
    numbers = Map.copyOf(numbers);
    texts = Map.copyOf(texts);
  }

  public OptionalDouble number(Metric metric) {
    Double value = numbers.get(metric);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  public String text(Metric metric) {
    return texts.getOrDefault(metric, "");
  }

  /** Gathers values; metrics that are not put stay empty. */
  public static final class Builder {
    private final Map<Metric, Double> numbers = new HashMap<>();
    private final Map<Metric, String> texts = new HashMap<>();

    public Builder put(Metric metric, double value) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException(metric.name() + " is " + value);
      }
      numbers.put(metric, value == 0 ? 0.0 : value); // -0.0 would print a sign
      return this;
    }

    public Builder put(Metric metric, String value) {
      texts.put(metric, value);
      return this;
    }

    /** Puts {@code part / whole} where {@code whole} is not 0. */
    public Builder share(Metric metric, double part, double whole) {
      return whole == 0 ? this : put(metric, part / whole);
    }

    public MetricValues build() {
      return new MetricValues(numbers, texts);
    }
  }
}
