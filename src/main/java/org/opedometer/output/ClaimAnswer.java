package org.opedometer.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody found out about a claim. Answers are kept in {@code claims-answers.csv} of the
 * output folder, by the hash of the sentence, over all later runs.
 *
 * @param fields what was filled in; what is missing is empty
 */
public record ClaimAnswer(Map<Field, String> fields) {
  public static final ClaimAnswer NONE = new ClaimAnswer(Map.of());

  /** What can be said of a claim's status, the first being the one of a claim not yet checked. */
  public static final List<String> STATUSES =
      List.of("open", "verified", "wrong", "cannot be checked", "opinion");

  /** What a person fills in. */
  public enum Field {
    STATUS("open, verified, wrong, cannot be checked or opinion"),
    SOURCE_FOUND("who or what bears it out or refutes it"),
    URL("where that is to be read"),
    BY("who checked it"),
    DATE("when"),
    NOTE("anything else");

    private final String description;

    Field(String description) {
      this.description = description;
    }

    String column() {
      return name().toLowerCase(Locale.ROOT);
    }

    String description() {
      return description;
    }
  }

  public ClaimAnswer {
    fields = Map.copyOf(fields);
  }

  String get(Field field) {
    return fields.getOrDefault(field, field == Field.STATUS ? STATUSES.get(0) : "");
  }

  /** Whether the claim needs no more work. */
  boolean isClosed() {
    return !get(Field.STATUS).equals(STATUSES.get(0));
  }

  /** How many answers there are, and how many of them are new or changed. */
  public record Merged(int all, int changed) {}

  /**
   * Takes the answers of a filled sheet over. Rows in which nothing is filled in change nothing.
   *
   * @param sheet a CSV file or workbook made by {@code opedometer claims} and filled in
   * @throws OutputException where it is none, or a status is not one of {@link #STATUSES}
   */
  public static Merged merge(OutputFolder folder, Path sheet, CsvWriter csv) {
    Map<String, Row> rows = new LinkedHashMap<>();
    if (Files.exists(file(folder))) {
      TableReader.all(file(folder)).forEach(row -> add(rows, row, file(folder)));
    }
    Map<String, Row> before = new LinkedHashMap<>(rows);
    List<Map<String, String>> filled =
        sheet.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")
            ? WorkbookReader.rows(sheet)
            : TableReader.all(sheet);
    if (filled.stream().anyMatch(row -> !row.keySet().containsAll(Set.of("key", "status")))) {
      throw new OutputException(
          sheet + " has no columns 'key' and 'status': it is no sheet of 'opedometer claims'");
    }
    filled.forEach(row -> add(rows, row, sheet));
    new AtomicFile(folder).write(file(folder), csv.content(TABLE, rows.values()));
    int changed =
        (int)
            rows.entrySet().stream()
                .filter(e -> !e.getValue().equals(before.get(e.getKey())))
                .count();
    return new Merged(rows.size(), changed);
  }

  /** The answers kept in a folder, by the key of the sentence. */
  static Map<String, ClaimAnswer> read(OutputFolder folder) {
    Map<String, Row> rows = new LinkedHashMap<>();
    if (Files.exists(file(folder))) {
      TableReader.all(file(folder)).forEach(row -> add(rows, row, file(folder)));
    }
    return rows.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().answer));
  }

  private static void add(Map<String, Row> rows, Map<String, String> row, Path sheet) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      String cell = row.getOrDefault(field.column(), "").strip();
      if (!cell.isEmpty()) {
        fields.put(field, cell);
      }
    }
    String status = fields.getOrDefault(Field.STATUS, STATUSES.get(0)).toLowerCase(Locale.ROOT);
    if (!STATUSES.contains(status)) {
      throw new OutputException(
          "%s: the status '%s' is none of %s"
              .formatted(sheet, status, String.join(", ", STATUSES)));
    }
    fields.put(Field.STATUS, status);
    String key = row.getOrDefault("key", "");
    boolean isFilled = fields.size() > 1 || !status.equals(STATUSES.get(0));
    if (!key.isEmpty() && (isFilled || rows.containsKey(key))) {
      rows.put(key, new Row(key, row.getOrDefault("claim", ""), new ClaimAnswer(fields)));
    }
  }

  private record Row(String key, String claim, ClaimAnswer answer) {}

  private static final Table<Row> TABLE =
      new Table<>("claims-answers", "", List.of("key"), columns());

  private static List<Column<Row>> columns() {
    List<Column<Row>> columns = new ArrayList<>();
    columns.add(Column.text("key", "hash of the sentence", Row::key));
    for (Field field : Field.values()) {
      columns.add(Column.text(field.column(), field.description(), r -> r.answer.get(field)));
    }
    columns.add(Column.text("claim", "the sentence", Row::claim));
    return columns;
  }

  private static Path file(OutputFolder folder) {
    return folder.root().resolve("claims-answers.csv");
  }
}
