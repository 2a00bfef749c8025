package org.opedometer.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads published tables back. */
public final class TableReader {
  private TableReader() {}

  /**
   * The rows of a table by column name, the guard against formulas taken off again. To be closed.
   *
   * @throws OutputException where the file is missing or no table
   */
  public static Stream<Map<String, String>> rows(Path csv) {
    return rows(csv, column -> true);
  }

  /** The same with some of the columns only, which takes less time and memory. */
  public static Stream<Map<String, String>> rows(Path csv, Collection<String> columns) {
    return rows(csv, columns::contains);
  }

  private static Stream<Map<String, String>> rows(Path csv, Predicate<String> isWanted) {
    CsvCursor cursor = new CsvCursor(csv);
    List<String> header = cursor.next() ? cursor.cells() : List.of();
    int[] wanted =
        IntStream.range(0, header.size()).filter(i -> isWanted.test(header.get(i))).toArray();
    Map<String, Integer> places =
        TableRow.places(IntStream.of(wanted).mapToObj(header::get).toList());
    return stream(cursor, record -> new TableRow(places, unguarded(record, wanted)));
  }

  /** The cells of each row just as they stand in the file, without the header. To be closed. */
  static Stream<List<String>> records(Path csv) {
    CsvCursor cursor = new CsvCursor(csv);
    cursor.next();
    return stream(cursor, CsvCursor::cells);
  }

  /** All rows of a small table. */
  public static List<Map<String, String>> all(Path csv) {
    try (Stream<Map<String, String>> rows = rows(csv)) {
      return rows.toList();
    }
  }

  private static List<String> unguarded(CsvCursor record, int[] wanted) {
    List<String> cells = new ArrayList<>(wanted.length);
    for (int cell : wanted) {
      if (cell < record.size()) {
        cells.add(Cell.unguarded(record.cell(cell)));
      }
    }
    return cells;
  }

  private static <T> Stream<T> stream(CsvCursor cursor, Function<CsvCursor, T> read) {
    Iterator<T> records =
        new Iterator<>() {
          private boolean found = cursor.next();

          @Override
          public boolean hasNext() {
            return found;
          }

          @Override
          public T next() {
            if (!found) {
              throw new NoSuchElementException();
            }
            T record = read.apply(cursor);
            found = cursor.next();
            return record;
          }
        };
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(records, Spliterator.ORDERED), false)
        .onClose(cursor::close);
  }
}
