package org.opedometer.output;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.MetricCatalog;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.model.metric.RateMetrics;
import org.opedometer.model.metric.ScoreMetrics;

/** Columns of metrics: numbers and names in catalogue order, explanations apart, to stand last. */
final class MetricColumns {
  private static final Set<Metric> PROSE =
      Set.of(ScoreMetrics.RHETORIC_EXPLANATION, ScoreMetrics.SOURCING_EXPLANATION);

  private MetricColumns() {}

  static <R> List<Column<R>> measures(Predicate<Metric> level, Function<R, MetricValues> values) {
    return MetricCatalog.ALL.stream()
        .filter(level.and(m -> !PROSE.contains(m)))
        .map(m -> column(m, values))
        .toList();
  }

  /** The rates of the counts, to stand behind all columns that were there before. */
  static <R> List<Column<R>> rates(Predicate<Metric> level, Function<R, MetricValues> values) {
    return RateMetrics.COUNTS.keySet().stream()
        .filter(level)
        .map(
            rate ->
                Column.<R>number(
                    rate.name(),
                    rate.unit(),
                    rate.meaning(),
                    row -> {
                      OptionalDouble value = RateMetrics.value(rate, values.apply(row));
                      return value.isEmpty() ? null : value.getAsDouble();
                    }))
        .toList();
  }

  static <R> List<Column<R>> explanations(
      Predicate<Metric> level, Function<R, MetricValues> values) {
    return MetricCatalog.ALL.stream()
        .filter(level.and(PROSE::contains))
        .map(m -> column(m, values))
        .toList();
  }

  private static <R> Column<R> column(Metric metric, Function<R, MetricValues> values) {
    return new Column<>(
        metric.name(),
        type(metric.format()),
        metric.unit(),
        metric.direction(),
        metric.meaning(),
        row -> cell(metric, values.apply(row)));
  }

  private static Column.Type type(Metric.Format format) {
    return switch (format) {
      case COUNT -> Column.Type.INTEGER;
      case DECIMAL -> Column.Type.NUMBER;
      case FLAG -> Column.Type.BOOLEAN;
      case TEXT -> Column.Type.STRING;
    };
  }

  private static String cell(Metric metric, MetricValues values) {
    if (metric.format() == Metric.Format.TEXT) {
      return Cell.text(values.text(metric));
    }
    OptionalDouble number = values.number(metric);
    if (number.isEmpty()) {
      return "";
    }
    return switch (metric.format()) {
      case DECIMAL -> Cell.decimal(number.getAsDouble());
      case FLAG -> number.getAsDouble() == 0 ? "0" : "1";
      default -> Long.toString(Math.round(number.getAsDouble()));
    };
  }
}
