package org.opedometer.output;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One row of columns.csv.
 *
 * @param position of the column in its table, from 1
 */
public record DictionaryEntry(Table<?> table, int position, Column<?> column) {

  static Stream<DictionaryEntry> of(Table<?> table) {
    List<? extends Column<?>> columns = table.columns();
    return IntStream.range(0, columns.size())
        .mapToObj(i -> new DictionaryEntry(table, i + 1, columns.get(i)));
  }

  static List<Column<DictionaryEntry>> columns() {
    return List.of(
        Column.text("table", "the table", e -> e.table().name()),
        Column.text("column", "the column", e -> e.column().name()),
        Column.count("position", "", "its place in the table, from 1", DictionaryEntry::position),
        Column.text(
            "type", "string, integer, number, boolean or any", e -> e.column().type().schemaName()),
        Column.text("unit", "unit and range", e -> e.column().unit()),
        Column.text("direction", "how to read a higher value", e -> e.column().direction()),
        Column.text("description", "what it holds", e -> e.column().description()));
  }
}
