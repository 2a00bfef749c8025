package org.opedometer.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.opedometer.model.metric.Metric;

/**
 * One row of comparison.csv.
 *
 * @param values cells of the essays, in their order
 * @param clear with two essays and a metric that has an interval: whether the intervals do not
 *     overlap, as 0 or 1; else empty
 * @param apart with two essays and a metric measured in both: second less first
 */
record ComparedMetric(
    Metric metric, List<String> values, String clear, Optional<Difference> apart) {
  private static final List<String> FIXED =
      List.of(
          "family",
          "metric",
          "unit",
          "direction",
          "meaning",
          "difference",
          "clear_difference",
          "difference_low",
          "difference_high");

  static List<Column<ComparedMetric>> columns(List<String> essayIds) {
    List<Column<ComparedMetric>> columns = new ArrayList<>();
    columns.add(Column.text("family", "group of the metric", row -> row.metric().family()));
    columns.add(Column.text("metric", "the metric", row -> row.metric().name()));
    columns.add(Column.text("unit", "unit and range", row -> row.metric().unit()));
    columns.add(Column.text("direction", "how to read more", row -> row.metric().direction()));
    columns.add(Column.text("meaning", "what it measures", row -> row.metric().meaning()));
    for (int i = 0; i < essayIds.size(); i++) {
      int place = i;
      String id = essayIds.get(i);
      String name = FIXED.contains(id) ? id + "_essay" : id; // no header may stand twice
      columns.add(
          new Column<>(
              name, Column.Type.ANY, "", "", "value of essay " + id, row -> row.cell(place)));
    }
    if (essayIds.size() == 2) {
      columns.add(pair("difference", "second essay less first", ComparedMetric::difference));
      columns.add(
          pair(
              "clear_difference",
              "1 where the 80 % intervals do not overlap, 0 where they do: no clear difference",
              ComparedMetric::clear));
      columns.add(
          pair(
              "difference_low",
              "lower end of the difference's 80 % interval; empty where none can be had",
              row -> row.apart().map(d -> decimal(d.low())).orElse("")));
      columns.add(
          pair(
              "difference_high",
              "upper end of the difference's 80 % interval; empty where none can be had",
              row -> row.apart().map(d -> decimal(d.high())).orElse("")));
    }
    requireDistinct(columns);
    return columns;
  }

  private static Column<ComparedMetric> pair(
      String name, String description, Function<ComparedMetric, String> cell) {
    Column.Type type = name.equals("clear_difference") ? Column.Type.BOOLEAN : Column.Type.NUMBER;
    return new Column<>(name, type, "", "", description, cell);
  }

  /** A number as it is, words safe for spreadsheets. */
  private String cell(int place) {
    String value = values.get(place);
    return metric.format() == Metric.Format.TEXT ? Cell.text(value) : value;
  }

  private String difference() {
    boolean measured = values.stream().noneMatch(String::isEmpty);
    return metric.format() == Metric.Format.TEXT || !measured
        ? ""
        : Cell.decimal(
            new BigDecimal(values.get(1)).subtract(new BigDecimal(values.get(0))).doubleValue());
  }

  private static String decimal(OptionalDouble number) {
    return number.isEmpty() ? "" : Cell.decimal(number.getAsDouble());
  }

  private static void requireDistinct(List<Column<ComparedMetric>> columns) {
    Set<String> names = new HashSet<>();
    for (Column<ComparedMetric> column : columns) {
      if (!names.add(column.name())) {
        throw new OutputException("essay " + column.name() + " is asked for twice");
      }
    }
  }
}
