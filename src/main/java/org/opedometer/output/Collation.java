package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the essays' tables together into those of the whole output folder.
 *
 * <p>Rows are copied as bytes, not parsed: a combined table holds exactly what the essays' folders
 * hold, one essay is in memory at a time, and 10,000 essays take seconds.
 */
public final class Collation {
  private final OutputFolder folder;
  private final CsvWriter csv;
  private final AtomicFile files;

  public Collation(OutputFolder folder, CsvWriter csv) {
    this.folder = folder;
    this.csv = csv;
    this.files = new AtomicFile(folder);
  }

  /**
   * Writes the combined tables, the comparison, columns.csv and datapackage.json.
   *
   * @param essayIds published essays, in the order they are to stand
   */
  public void write(List<String> essayIds) {
    for (Table<?> table : Table.PER_ESSAY) {
      files.write(folder.table(table), out -> combine(table, essayIds, out));
    }
    new Comparison(folder, csv).writeCombined(essayIds);
    files.write(
        folder.table(Table.COLUMNS),
        csv.content(
            Table.COLUMNS,
            DataPackage.tables(essayIds).stream().flatMap(DictionaryEntry::of).toList()));
    files.write(folder.root().resolve(DataPackage.FILE), DataPackage.content(essayIds));
  }

  private void combine(Table<?> table, List<String> essayIds, OutputStream out) throws IOException {
    byte[] marked = new CsvWriter(true).head(table);
    byte[] plain = new CsvWriter(false).head(table);
    out.write(csv.head(table));
    for (String id : essayIds) {
      Path part = folder.essay(id).resolve(table.fileName());
      byte[] bytes = read(part);
      int head = startsWith(bytes, marked) ? marked.length : plain.length;
      if (head == plain.length && !startsWith(bytes, plain)) {
        throw new OutputException(part + " was written by another version: score it again");
      }
      out.write(bytes, head, bytes.length - head);
    }
  }

  private static byte[] read(Path part) {
    try {
      return Files.readAllBytes(part);
    } catch (IOException e) {
      throw OutputException.reading(part, e);
    }
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length
        && Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
