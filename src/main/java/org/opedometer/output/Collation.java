package org.opedometer.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.io.Sha256;
import org.opedometer.output.CollationIndex.Part;

/**
 * Puts the essays' tables together into those of the whole output folder.
 *
 * <p>Rows are copied as bytes, not parsed: a combined table holds exactly what the essays' folders
 * hold, one essay is in memory at a time, and 10,000 essays take seconds. Rows of essays that have
 * not changed since the last time come from the tables in place.
 */
public final class Collation {
  private final OutputFolder folder;
  private final CsvWriter csv;
  private final EssayFolder essays;
  private final AtomicFile files;

  public Collation(OutputFolder folder, CsvWriter csv, EssayFolder essays) {
    this.folder = folder;
    this.csv = csv;
    this.essays = essays;
    this.files = new AtomicFile(folder);
  }

  /**
   * Writes the combined tables, the comparison, columns.csv and datapackage.json.
   *
   * @param essayIds published essays, in the order they are to stand
   * @return what is known of the combined tables
   */
  public Map<Table<?>, CombinedRows> write(List<String> essayIds) {
    OwnColumns own = own(essayIds);
    List<List<Part>> parts = combine(essayIds, own);
    new Comparison(folder, csv).writeCombined(essayIds, essays);
    writeOverAll();
    List<Table<?>> groups = new EssayGroups(folder, csv).write();
    files.write(
        folder.table(Table.COLUMNS),
        csv.content(
            Table.COLUMNS,
            DataPackage.tables(essayIds, own, groups).stream()
                .flatMap(DictionaryEntry::of)
                .toList()));
    files.write(
        folder.root().resolve(DataPackage.FILE), DataPackage.content(essayIds, own, groups));
    Map<Table<?>, CombinedRows> known = new HashMap<>();
    for (int table = 0; table < parts.size(); table++) {
      known.put(Table.PER_ESSAY.get(table), new CombinedRows(parts.get(table)));
    }
    return known;
  }

  private void writeOverAll() {
    Set<String> copies;
    try (Stream<Map<String, String>> rows = TableReader.rows(folder.table(Table.ESSAYS))) {
      List<Map<String, String>> all = rows.toList();
      files.write(folder.table(Table.ESSAYS_SHORT), csv.content(Table.ESSAYS_SHORT, all));
      copies =
          all.stream()
              .filter(row -> !row.getOrDefault("duplicate_of", "").isEmpty())
              .map(row -> row.get("essay_id"))
              .collect(Collectors.toSet());
    }
    try (Stream<Map<String, String>> rows =
        TableReader.rows(folder.table(Table.ATTRIBUTIONS), SourceTotal.COLUMNS)) {
      files.write(folder.table(Table.SOURCES), csv.content(Table.SOURCES, SourceTotal.of(rows)));
    }
    try (Stream<Map<String, String>> rows =
        TableReader.rows(folder.table(Table.CLAIMS), RepeatedClaim.COLUMNS)) {
      Stream<Map<String, String>> own = rows.filter(row -> !copies.contains(row.get("essay_id")));
      files.write(
          folder.table(Table.CLAIMS_REPEATED),
          csv.content(Table.CLAIMS_REPEATED, RepeatedClaim.of(own)));
    }
  }

  private OwnColumns own(List<String> essayIds) {
    Set<String> names = new TreeSet<>();
    essayIds.forEach(id -> essays.stamp(id).ifPresent(stamp -> names.addAll(stamp.own())));
    return OwnColumns.of(names);
  }

  private List<List<Part>> combine(List<String> essayIds, OwnColumns own) {
    String form = form(own);
    CollationIndex last = CollationIndex.read(folder, form);
    Map<String, String> marks = new HashMap<>();
    essayIds.forEach(id -> marks.put(id, mark(id)));
    List<Callable<List<Part>>> tables = new ArrayList<>();
    for (int i = 0; i < Table.PER_ESSAY.size(); i++) {
      int place = i;
      tables.add(() -> combine(place, essayIds, last, marks, own));
    }
    List<List<Part>> parts = SideBySide.all(tables);
    List<CollationIndex.Essay> written = new ArrayList<>(essayIds.size());
    for (int i = 0; i < essayIds.size(); i++) {
      int place = i;
      String id = essayIds.get(i);
      List<Part> rows = parts.stream().map(p -> p.get(place)).toList();
      written.add(new CollationIndex.Essay(id, marks.get(id), rows));
    }
    new CollationIndex(written).write(folder, form);
    return parts;
  }

  private List<Part> combine(
      int place,
      List<String> essayIds,
      CollationIndex last,
      Map<String, String> marks,
      OwnColumns own) {
    Table<?> table = Table.PER_ESSAY.get(place);
    return new CombinedTable(folder, table, own)
        .write(essayIds, last.kept(marks, place, csv.head(own.on(table)).length), csv);
  }

  /** Names one publication of an essay: what it was made from, and when it was put there. */
  private String mark(String essayId) {
    Path manifest = folder.essay(essayId).resolve(EssayManifest.FILE);
    try {
      BasicFileAttributes found = Files.readAttributes(manifest, BasicFileAttributes.class);
      return essays.stamp(essayId).map(EssayStamp::runId).orElse("")
          + " "
          + found.lastModifiedTime().to(TimeUnit.NANOSECONDS)
          + " "
          + found.size();
    } catch (IOException e) {
      return CollationIndex.UNKNOWN;
    }
  }

  /** Changes with the columns of the tables and the byte order mark before them. */
  private String form(OwnColumns own) {
    MessageDigest heads = Sha256.digest();
    Table.PER_ESSAY.forEach(table -> heads.update(csv.head(own.on(table))));
    return "1 " + HexFormat.of().formatHex(heads.digest());
  }
}
