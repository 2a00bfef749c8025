package org.opedometer.output;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.model.metric.Metric;

/**
 * One row of comparison.csv where it is long: a number of one essay.
 *
 * @param essay row of essays.csv
 */
record ComparedValue(Metric metric, Map<String, String> essay) {
  private static final Set<String> NAMES =
      Comparison.METRICS.stream().map(Metric::name).collect(Collectors.toSet());

  /** Metrics that are numbers; the ends of an interval stand beside their metric. */
  private static final List<Metric> NUMBERS =
      Comparison.METRICS.stream()
          .filter(m -> m.format() != Metric.Format.TEXT && !isEnd(m.name()))
          .toList();

  static Stream<ComparedValue> of(Map<String, String> essay) {
    return NUMBERS.stream()
        .map(metric -> new ComparedValue(metric, essay))
        .filter(value -> !value.cell("").isEmpty());
  }

  static List<Column<ComparedValue>> columns() {
    return List.of(
        Column.text("metric", "the metric, explained in columns.csv", v -> v.metric.name()),
        Column.text("essay_id", "the essay", v -> v.cellOf("essay_id")),
        number("value", "its value", ""),
        number("low", "lower end of its 80 % interval, where it has one", "_low"),
        number("high", "upper end of its 80 % interval, where it has one", "_high"));
  }

  private static Column<ComparedValue> number(String name, String description, String suffix) {
    return new Column<>(name, Column.Type.NUMBER, "", "", description, v -> v.cell(suffix));
  }

  private String cell(String suffix) {
    return cellOf(metric.name() + suffix);
  }

  private String cellOf(String column) {
    return essay.getOrDefault(column, "");
  }

  private static boolean isEnd(String name) {
    return name.endsWith("_low") && NAMES.contains(name.substring(0, name.length() - 4))
        || name.endsWith("_high") && NAMES.contains(name.substring(0, name.length() - 5));
  }
}
