package org.opedometer.output;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads published tables back. */
public final class TableReader {
  private static final int BUFFER = 1 << 16;

  private TableReader() {}

  /**
   * The rows of a table by column name, the guard against formulas taken off again. To be closed.
   *
   * @throws OutputException where the file is missing or no table
   */
  public static Stream<Map<String, String>> rows(Path csv) {
    CSVParser parser = parser(csv);
    return parser.stream().map(TableReader::row).onClose(() -> close(parser, csv));
  }

  /** The cells of each row just as they stand in the file, without the header. To be closed. */
  static Stream<List<String>> records(Path csv) {
    CSVParser parser = parser(csv);
    return parser.stream().map(CSVRecord::toList).onClose(() -> close(parser, csv));
  }

  private static CSVParser parser(Path csv) {
    try {
      BufferedReader reader = Files.newBufferedReader(csv);
      skipMark(reader);
      return CsvWriter.FORMAT.builder().setHeader().setSkipHeaderRecord(true).get().parse(reader);
    } catch (IOException | UncheckedIOException e) {
      throw OutputException.reading(csv, e);
    }
  }

  /**
   * How many rows a table has, the header not counted; by its line ends, without reading its cells.
   */
  static long count(Path csv) {
    try (InputStream in = Files.newInputStream(csv)) {
      byte[] bytes = new byte[BUFFER];
      long lines = 0;
      boolean quoted = false;
      for (int read = in.read(bytes); read >= 0; read = in.read(bytes)) {
        for (int i = 0; i < read; i++) {
          if (bytes[i] == '"') {
            quoted = !quoted;
          } else if (bytes[i] == '\n' && !quoted) {
            lines++;
          }
        }
      }
      return lines - 1;
    } catch (IOException e) {
      throw OutputException.reading(csv, e);
    }
  }

  /** All rows of a small table. */
  public static List<Map<String, String>> all(Path csv) {
    try (Stream<Map<String, String>> rows = rows(csv)) {
      return rows.toList();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw OutputException.reading(csv, e);
    }
  }

  private static Map<String, String> row(CSVRecord record) {
    Map<String, String> row = new LinkedHashMap<>();
    record.toMap().forEach((name, cell) -> row.put(name, Cell.unguarded(cell)));
    return row;
  }

  private static void skipMark(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != CsvWriter.MARK) {
      reader.reset();
    }
  }

  private static void close(CSVParser parser, Path csv) {
    try {
      parser.close();
    } catch (IOException e) {
      throw OutputException.reading(csv, e);
    }
  }
}
