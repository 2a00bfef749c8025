package org.opedometer.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.EssayAnalysis;

/**
 * The rows of one essay in one table, as typed values and as the text that a spreadsheet shows.
 *
 * @param table its name, such as {@code claims}
 * @param columns their names, in the order of the table
 * @param types {@code string}, {@code integer}, {@code number}, {@code boolean} or {@code any} a
 *     column, as in the Table Schema standard
 * @param values a list a row: {@link String}, {@link Long}, {@link Double} or {@link Boolean} by
 *     the column's type, null where the cell is empty
 * @param cells the same rows as they stand in the CSV file
 */
public record TypedRows(
    String table,
    List<String> columns,
    List<String> types,
    List<List<@Nullable Object>> values,
    List<List<String>> cells) {

  /** All tables of an essay by their names, in the order in which they are written. */
  public static Map<String, TypedRows> of(EssayAnalysis analysis, EssayStamp stamp) {
    Map<String, TypedRows> tables = new LinkedHashMap<>();
    EssayContext essay = EssayContext.of(analysis, stamp);
    add(tables, Table.PARAGRAPHS, EssayRow.all(essay, analysis.paragraphs()));
    add(tables, Table.ESSAYS, EssayRow.all(essay, List.of(analysis)));
    add(tables, Table.SENTENCES, EssayRow.all(essay, analysis.sentences()));
    add(tables, Table.ATTRIBUTIONS, EssayRow.all(essay, analysis.attributions()));
    add(tables, Table.CLAIMS, EssayRow.all(essay, analysis.claims()));
    add(tables, Table.TARGETS, EssayRow.all(essay, analysis.targets()));
    add(tables, Table.EVIDENCE, EssayRow.all(essay, analysis.evidence()));
    return Collections.unmodifiableMap(tables);
  }

  private static <R> void add(Map<String, TypedRows> tables, Table<R> table, List<R> rows) {
    List<List<String>> cells = rows.stream().map(table::cells).toList();
    List<List<@Nullable Object>> values = new ArrayList<>();
    for (List<String> row : cells) {
      @Nullable Object[] typed = new Object[row.size()];
      for (int i = 0; i < typed.length; i++) {
        typed[i] = value(table.columns().get(i).type(), row.get(i));
      }
      values.add(Collections.unmodifiableList(Arrays.asList(typed)));
    }
    tables.put(
        table.name(),
        new TypedRows(
            table.name(),
            table.header(),
            table.columns().stream().map(c -> c.type().schemaName()).toList(),
            Collections.unmodifiableList(values),
            cells));
  }

  private static @Nullable Object value(Column.Type type, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (type) {
      case INTEGER -> Long.valueOf(cell);
      case NUMBER -> Double.valueOf(cell);
      case BOOLEAN -> cell.equals("1");
      case STRING, ANY -> Cell.unguarded(cell);
    };
  }
}
