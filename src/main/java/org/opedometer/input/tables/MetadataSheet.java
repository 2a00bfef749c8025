package org.opedometer.input.tables;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.opedometer.input.document.ReadingLimits;
import org.opedometer.input.manifest.KnownMetadata;
import org.opedometer.model.EssayMetadata;

/**
 * A table that tells of files: one row a file, found by a column named {@code file}, {@code
 * file_name}, {@code path} or the like, which holds the path below the input folder, the file's
 * name, or that without its ending.
 */
public final class MetadataSheet implements KnownMetadata {
  private static final Set<String> KEYS =
      Set.of("file", "filename", "path", "filepath", "essay", "essayid", "document", "id");

  private final Map<String, EssayMetadata> rows = new HashMap<>();

  private MetadataSheet() {}

  /**
   * Reads a table.
   *
   * @throws UnusableTableException with one sentence, where it cannot be read or names no files
   */
  public static MetadataSheet of(Path table) throws UnusableTableException {
    MetadataSheet sheet = new MetadataSheet();
    try {
      new TableFiles(ReadingLimits.DEFAULT, ColumnMap.USUAL).rows(table, sheet.new Rows());
    } catch (IOException | RuntimeException e) {
      throw new UnusableTableException("broken_document", "The table cannot be read.", e);
    }
    return sheet;
  }

  @Override
  public EssayMetadata of(Path path, String fileName) {
    String last = fileName.substring(fileName.lastIndexOf('/') + 1);
    for (String key :
        List.of(
            fileName,
            last,
            stem(fileName),
            stem(last),
            fileName.substring(fileName.indexOf('#') + 1))) {
      EssayMetadata found = rows.get(key);
      if (found != null) {
        return found;
      }
    }
    return EssayMetadata.EMPTY;
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > name.lastIndexOf('/') + 1 ? name.substring(0, dot) : name;
  }

  private final class Rows implements RowSink {
    @Override
    public void row(long number, Map<String, String> cells) throws UnusableTableException {
      String key =
          cells.keySet().stream()
              .filter(
                  name -> KEYS.contains(name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "")))
              .findFirst()
              .orElseThrow(
                  () ->
                      new UnusableTableException(
                          "no_such_column",
                          "No column 'file' tells which files its rows are of"
                              + ColumnMap.there(cells.keySet())));
      List<String> others = new ArrayList<>(cells.keySet());
      others.remove(key);
      Map<TableColumn, String> columns = new HashMap<>(ColumnMap.USUAL.find(others));
      columns.remove(TableColumn.TEXT);
      columns.remove(TableColumn.ID);
      Map<String, String> told = new HashMap<>(cells);
      told.remove(key);
      EssayMetadata metadata = TextRow.metadata(told, columns, EssayMetadata.META);
      rows.putIfAbsent(cells.get(key).strip().replace('\\', '/'), metadata);
    }

    @Override
    public void broken(long number, String sentence) {
      // a row that cannot be read tells of no file
    }
  }
}
