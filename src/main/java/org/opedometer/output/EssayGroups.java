package org.opedometer.output;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.model.EssayMetadata;

/**
 * What groups of essays have in common: by outlet, author, month of publication, or any column that
 * the inputs brought along. Groups stand in the order of their names and are never ranked.
 */
public final class EssayGroups {
  static final Table<EssayGroup> TABLE =
      new Table<>(
          "groups",
          "one row a group of essays, by outlet, author, month and the inputs' own columns",
          List.of("by", "group"),
          EssayGroup.columns());

  /** Standing beside every table of groups. */
  public static final String FOREWARNING =
      "Groups differ in what they write about and how it was gathered: a difference describes these"
          + " pieces and is no verdict on an outlet or a person. Where intervals overlap there is"
          + " no clear difference; groups of fewer than 5 pieces are marked and have no interval.";

  private static final int MOST_GROUPS = 50;
  private static final String MONTH = "month";
  private static final String YEAR = "year";
  private static final String SHORT = "short_essay";
  private static final Set<String> READ =
      Set.of(
          "outlet",
          "author",
          "published",
          "words",
          "warnings",
          "rhetoric_intensity",
          "sourcing_quality",
          "check_worthy_sentences",
          "check_worthy_unsourced_share");

  private final Path essays;
  private final Path groups;
  private final OutputFolder folder;
  private final CsvWriter csv;

  public EssayGroups(OutputFolder folder, CsvWriter csv) {
    this.folder = folder;
    this.csv = csv;
    this.essays = folder.table(Table.ESSAYS);
    this.groups = folder.table(TABLE);
  }

  /**
   * Writes groups.csv from essays.csv, or takes it away where nothing is told to group by.
   *
   * @return the table, where it is there
   */
  List<Table<?>> write() {
    List<EssayGroup> rows = new ArrayList<>();
    List<Map<String, String>> all = rows(List.of());
    for (List<String> by : usual(all)) {
      rows.addAll(groups(all, by));
    }
    if (rows.isEmpty()) {
      try {
        Files.deleteIfExists(groups);
      } catch (java.io.IOException e) {
        throw OutputException.writing(groups, e);
      }
      return List.of();
    }
    new AtomicFile(folder).write(groups, csv.content(TABLE, rows));
    return List.of(TABLE);
  }

  /**
   * A table of groups: a header and a row a group.
   *
   * @param by columns to group by: outlet, author, month, year, or one of the inputs' own, with or
   *     without {@code meta_} or {@code extra_}
   * @param metric column of essays.csv to tell of; empty for the columns of groups.csv
   * @throws IllegalArgumentException with one sentence, where a column is not there
   */
  public List<List<String>> table(List<String> by, String metric) {
    Collection<String> columns = header();
    List<String> known = by.stream().map(name -> column(name, columns)).toList();
    List<String> more = new ArrayList<>(known);
    more.add(metric);
    List<Map<String, String>> all = rows(more);
    List<List<String>> table = new ArrayList<>();
    if (metric.isEmpty()) {
      table.add(TABLE.header());
      groups(all, known).forEach(group -> table.add(TABLE.cells(group)));
      return table;
    }
    Column<?> measure =
        Table.ESSAYS.columns().stream()
            .filter(c -> c.name().equals(metric) && isMeasure(c))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("'" + metric + "' is no number of essays.csv"));
    table.add(List.of("by", "group", "pieces", metric, "low", "high", "median", "small"));
    parted(all, known)
        .forEach(
            (group, rows) -> {
              Resampling figure = figure(rows, measure, String.join(",", known) + "|" + group);
              table.add(
                  List.of(
                      String.join(",", known),
                      group,
                      Integer.toString(rows.size()),
                      cell(figure.value()),
                      cell(figure.low()),
                      cell(figure.high()),
                      cell(figure.median()),
                      rows.size() < Resampling.FEWEST ? "1" : "0"));
            });
    return table;
  }

  /** A rate by 100 words is told of all words of the group, any other number as a mean. */
  private static Resampling figure(List<Map<String, String>> rows, Column<?> measure, String name) {
    boolean rate = measure.unit().endsWith("per 100 words");
    List<double[]> pairs = new ArrayList<>();
    for (Map<String, String> row : rows) {
      String cell = row.getOrDefault(measure.name(), "");
      if (!cell.isEmpty()) {
        double weight = rate ? number(row, "words") : 1;
        pairs.add(new double[] {Double.parseDouble(cell) * weight, weight});
      }
    }
    return resampled(pairs, measure.name() + "|" + name);
  }

  private static boolean isMeasure(Column<?> column) {
    return column.type() == Column.Type.NUMBER
        || column.type() == Column.Type.INTEGER
        || column.type() == Column.Type.BOOLEAN;
  }

  private static String cell(double value) {
    return Double.isNaN(value) ? "" : Cell.decimal(value);
  }

  /** Not all columns: of a hundred thousand essays they would fill the memory. */
  private List<Map<String, String>> rows(Collection<String> more) {
    List<String> wanted =
        header().stream()
            .filter(name -> READ.contains(name) || OwnColumns.isOwn(name) || more.contains(name))
            .toList();
    try (Stream<Map<String, String>> rows = TableReader.rows(essays, wanted)) {
      return rows.toList();
    }
  }

  private List<String> header() {
    try (CsvCursor cursor = new CsvCursor(essays)) {
      return cursor.next() ? cursor.cells() : List.of();
    }
  }

  private static String column(String name, Collection<String> columns) {
    if (name.equals(MONTH) || name.equals(YEAR)) {
      return name;
    }
    String bare = name.equals("date") ? "published" : name;
    return Stream.of(
            bare,
            EssayMetadata.column(EssayMetadata.META, name),
            EssayMetadata.column(EssayMetadata.EXTRA, name))
        .filter(columns::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "there is no column '"
                        + name
                        + "' to group by; there are outlet, author, month, year"
                        + columns.stream()
                            .filter(OwnColumns::isOwn)
                            .map(column -> ", " + column)
                            .collect(Collectors.joining())));
  }

  /** What may be grouped by: what is told of some essays and joins several of them. */
  private static List<List<String>> usual(List<Map<String, String>> all) {
    List<List<String>> usual = new ArrayList<>();
    if (all.isEmpty()) {
      return usual;
    }
    boolean outlets = isTold(all, "outlet");
    boolean dates = all.stream().anyMatch(row -> !value(row, MONTH).isEmpty());
    if (outlets) {
      usual.add(List.of("outlet"));
    }
    if (isTold(all, "author")) {
      usual.add(List.of("author"));
    }
    if (dates) {
      usual.add(List.of(MONTH));
    }
    if (outlets && dates) {
      usual.add(List.of("outlet", MONTH));
    }
    for (String own : all.get(0).keySet()) {
      if (OwnColumns.isOwn(own)) {
        long values =
            all.stream().map(row -> value(row, own)).filter(v -> !v.isEmpty()).distinct().count();
        if (values > 1 && values <= MOST_GROUPS && values <= all.size() / 2) {
          usual.add(List.of(own));
        }
      }
    }
    return usual;
  }

  private static boolean isTold(List<Map<String, String>> all, String column) {
    return all.stream().anyMatch(row -> !value(row, column).isEmpty());
  }

  private static String value(Map<String, String> row, String by) {
    String published = row.getOrDefault("published", "");
    return switch (by) {
      case MONTH -> published.matches("\\d{4}-\\d{2}.*") ? published.substring(0, 7) : "";
      case YEAR -> published.matches("\\d{4}(-\\d{2}.*)?") ? published.substring(0, 4) : "";
      default -> row.getOrDefault(by, "");
    };
  }

  /** Essays by group; those of which nothing is told stand last. */
  private static Map<String, List<Map<String, String>>> parted(
      List<Map<String, String>> all, List<String> by) {
    Comparator<String> byName =
        Comparator.comparing(String::isEmpty)
            .thenComparing(name -> name.toLowerCase(Locale.ROOT))
            .thenComparing(Comparator.naturalOrder());
    Map<String, List<Map<String, String>>> parted = new TreeMap<>(byName);
    for (Map<String, String> row : all) {
      List<String> values = by.stream().map(name -> value(row, name)).toList();
      String group = values.stream().allMatch(String::isEmpty) ? "" : String.join("; ", values);
      parted.computeIfAbsent(group, name -> new ArrayList<>()).add(row);
    }
    return parted;
  }

  private static List<EssayGroup> groups(List<Map<String, String>> all, List<String> by) {
    List<EssayGroup> groups = new ArrayList<>();
    parted(all, by).forEach((group, rows) -> groups.add(group(String.join(",", by), group, rows)));
    return groups;
  }

  private static EssayGroup group(String by, String group, List<Map<String, String>> rows) {
    List<double[]> rhetoric = new ArrayList<>();
    List<double[]> sourcing = new ArrayList<>();
    List<double[]> unsourced = new ArrayList<>();
    long words = 0;
    int shortPieces = 0;
    for (Map<String, String> row : rows) {
      words += (long) number(row, "words");
      shortPieces += List.of(row.getOrDefault("warnings", "").split(";")).contains(SHORT) ? 1 : 0;
      add(rhetoric, row, "rhetoric_intensity");
      add(sourcing, row, "sourcing_quality");
      double claims = number(row, "check_worthy_sentences");
      double share = number(row, "check_worthy_unsourced_share");
      unsourced.add(new double[] {Math.round(share * claims), claims});
    }
    String name = by + "|" + group;
    return new EssayGroup(
        by,
        group,
        rows.size(),
        words,
        resampled(rhetoric, "rhetoric|" + name),
        resampled(sourcing, "sourcing|" + name),
        sourcing.size(),
        Math.round(unsourced.stream().mapToDouble(pair -> pair[1]).sum()),
        Math.round(unsourced.stream().mapToDouble(pair -> pair[0]).sum()),
        resampled(unsourced, "unsourced|" + name),
        shortPieces);
  }

  private static void add(List<double[]> pairs, Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    if (!cell.isEmpty()) {
      pairs.add(new double[] {Double.parseDouble(cell), 1});
    }
  }

  private static double number(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }

  private static Resampling resampled(List<double[]> pairs, String name) {
    return Resampling.of(
        pairs.stream().mapToDouble(pair -> pair[0]).toArray(),
        pairs.stream().mapToDouble(pair -> pair[1]).toArray(),
        name);
  }
}
