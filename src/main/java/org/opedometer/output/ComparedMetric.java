package org.opedometer.output;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.opedometer.model.metric.Metric;

/**
 * One row of comparison.csv.
 *
 * @param values cells of the essays, in their order
 * @param clear with two essays and a metric that has an interval: whether the intervals do not
 *     overlap, as 0 or 1; else empty
 */
record ComparedMetric(Metric metric, List<String> values, String clear) {
  private static final List<String> FIXED =
      List.of("family", "metric", "unit", "direction", "meaning", "difference", "clear_difference");

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
              name,
              Column.Type.ANY,
              "",
              "",
              "value of essay " + id,
              row -> Cell.text(row.values().get(place))));
    }
    if (essayIds.size() == 2) {
      columns.add(pair("difference", "second essay less first", ComparedMetric::difference));
      columns.add(
          pair(
              "clear_difference",
              "1 where the 80 % intervals do not overlap, 0 where they do: no clear difference",
              ComparedMetric::clear));
    }
    requireDistinct(columns);
    return columns;
  }

  private static Column<ComparedMetric> pair(
      String name, String description, Function<ComparedMetric, String> cell) {
    Column.Type type = name.equals("difference") ? Column.Type.NUMBER : Column.Type.BOOLEAN;
    return new Column<>(name, type, "", "", description, cell);
  }

  private String difference() {
    boolean measured = values.stream().noneMatch(String::isEmpty);
    return metric.format() == Metric.Format.TEXT || !measured
        ? ""
        : Cell.decimal(
            new BigDecimal(values.get(1)).subtract(new BigDecimal(values.get(0))).doubleValue());
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
