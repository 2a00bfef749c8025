package org.opedometer.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.opedometer.model.EssayMetadata;

/**
 * Columns that the inputs bring along: {@code meta_...} and {@code extra_...}. They stand last in
 * the tables that tell who wrote an essay and where; which there are depends on the essays.
 *
 * @param names sorted; at most {@value #MOST}
 */
record OwnColumns(SortedSet<String> names) {
  static final OwnColumns NONE = new OwnColumns(new TreeSet<>());

  /** A sheet that still can be read; further keys stay in essay.json. */
  static final int MOST = 200;

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(?:\\.\\d{1,15})?");
  private static final Set<String> TABLES =
      Set.of("essays", "paragraphs", "attributions", "claims");

  static OwnColumns of(Collection<String> names) {
    TreeSet<String> sorted = new TreeSet<>(names);
    while (sorted.size() > MOST) {
      sorted.pollLast();
    }
    return new OwnColumns(sorted);
  }

  /** Those of the combined tables in place. */
  static OwnColumns of(OutputFolder folder) {
    Path essays = folder.table(Table.ESSAYS);
    if (!Files.exists(essays)) {
      return NONE;
    }
    try (CsvCursor cursor = new CsvCursor(essays)) {
      List<String> header = cursor.next() ? cursor.cells() : List.of();
      return of(header.stream().filter(OwnColumns::isOwn).toList());
    }
  }

  static boolean isOwn(String column) {
    return column.startsWith(EssayMetadata.META) || column.startsWith(EssayMetadata.EXTRA);
  }

  /** The table with these columns at its end, where it is one that has them. */
  <R> Table<R> on(Table<R> table) {
    if (names.isEmpty() || !isTold(table)) {
      return table;
    }
    List<Column<R>> columns = new ArrayList<>(table.columns());
    names.forEach(name -> columns.add(column(name)));
    return new Table<>(table.name(), table.description(), table.key(), columns);
  }

  /** Whether the table tells the metadata of its rows' essay. */
  static boolean isTold(Table<?> table) {
    return TABLES.contains(table.name());
  }

  private static <R> Column<R> column(String name) {
    return new Column<>(
        name,
        Column.Type.ANY,
        "",
        "",
        name.startsWith(EssayMetadata.EXTRA)
            ? "column of the corpus, as given"
            : "metadata of the document, its path or a sheet, as given",
        row -> row instanceof EssayRow<?> essay ? cell(essay, name) : "");
  }

  private static String cell(EssayRow<?> row, String name) {
    return cell(row.essay().metadata().own().getOrDefault(name, ""));
  }

  /** A number stays one; words are made safe. */
  static String cell(String value) {
    return NUMBER.matcher(value).matches() ? value : Cell.text(value);
  }
}
