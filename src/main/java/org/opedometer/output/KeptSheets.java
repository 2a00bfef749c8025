package org.opedometer.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sheets of the workbook in place that can stand in the next one as they are packed there. A list
 * tells what they were made from; it is only believed where the bytes found bear its sums.
 */
final class KeptSheets {
  private static final int CELLS = 3;

  private final Path workbook;
  private final Map<String, Kept> sheets = new HashMap<>();

  /**
   * @param key names all that the sheet was made from
   * @param sum CRC-32C of its packed bytes
   */
  private record Kept(String key, int sum) {}

  /** Those of the workbook in this folder. */
  KeptSheets(OutputFolder folder) {
    this.workbook = folder.root().resolve(Spreadsheet.FILE);
    try {
      for (String line : Files.readAllLines(list(folder))) {
        String[] cells = line.split("\t");
        if (cells.length == CELLS) {
          sheets.put(cells[0], new Kept(cells[1], Integer.parseInt(cells[2])));
        }
      }
    } catch (IOException | NumberFormatException e) {
      sheets.clear(); // all sheets are made anew
    }
  }

  /** A sheet made from the same; nothing where there is none. */
  Optional<PackedFile> take(String name, String key) {
    Kept kept = sheets.get(name);
    return kept == null || !kept.key().equals(key)
        ? Optional.empty()
        : PackedZip.take(workbook, name).filter(sheet -> sum(sheet) == kept.sum());
  }

  /**
   * Remembers the workbook that has just been written.
   *
   * @param files all that is in it
   * @param keys of its sheets, by name
   */
  static void remember(OutputFolder folder, List<PackedFile> files, Map<String, String> keys) {
    List<String> lines = new ArrayList<>();
    for (PackedFile file : files) {
      String key = keys.get(file.name());
      if (key != null) {
        lines.add(String.join("\t", file.name(), key, Integer.toString(sum(file))));
      }
    }
    new AtomicFile(folder).write(list(folder), Content.text(String.join("\n", lines)));
  }

  private static int sum(PackedFile file) {
    return CollationIndex.sum(file.packed(), 0, file.packed().length);
  }

  private static Path list(OutputFolder folder) {
    return folder.state().resolve("sheets");
  }
}
