package org.opedometer.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.metric.Metric;

/**
 * essays.csv turned on its side: a row a metric, a column an essay. Cells are copied as bytes; ten
 * thousand essays are a few megabytes.
 */
final class TransposedTable {
  private static final String GUARDED = "'=+-@\t\r\0"; // a column of words guards these

  private static final String FIRST = "x"; // the first cell of a row has rules of its own

  private final Path essays;
  private final List<Metric> metrics;

  TransposedTable(Path essays, List<Metric> metrics) {
    this.essays = essays;
    this.metrics = metrics;
  }

  /** comparison.csv of just these essays, which are not two and were scored alike. */
  Content content(CsvWriter csv, List<String> essayIds) {
    List<ByteArrayOutputStream> rows = metrics.stream().map(TransposedTable::start).toList();
    try (CsvCursor cursor = new CsvCursor(essays)) {
      List<String> header = cursor.next() ? cursor.cells() : List.of();
      int[] places = metrics.stream().mapToInt(m -> header.indexOf(m.name())).toArray();
      while (cursor.next()) {
        for (int i = 0; i < places.length; i++) {
          add(cursor, places[i], rows.get(i));
        }
      }
    } catch (IOException e) {
      throw new IllegalStateException("a byte array takes all", e);
    }
    return out -> {
      out.write(csv.head(Table.comparison(essayIds)));
      for (ByteArrayOutputStream row : rows) {
        row.writeTo(out);
        out.write('\r');
        out.write('\n');
      }
    };
  }

  private static ByteArrayOutputStream start(Metric metric) {
    ByteArrayOutputStream row = new ByteArrayOutputStream();
    List<String> cells = new ArrayList<>();
    ComparedMetric words = new ComparedMetric(metric, List.of(), "");
    ComparedMetric.columns(List.of()).forEach(c -> cells.add(c.cell().apply(words)));
    row.writeBytes(printed(cells.toArray()));
    return row;
  }

  /** As the essay's row has it, unless it starts with what this column would guard. */
  private static void add(CsvCursor essay, int place, OutputStream row) throws IOException {
    row.write(',');
    if (essay.isEmpty(place)) {
      return;
    }
    byte first = essay.first(place);
    if (first != '"' && GUARDED.indexOf(first) < 0) {
      essay.copy(place, row);
    } else {
      byte[] printed = printed(FIRST, Cell.text(Cell.unguarded(essay.cell(place))));
      row.write(printed, FIRST.length() + 1, printed.length - FIRST.length() - 1);
    }
  }

  private static byte[] printed(Object... cells) {
    StringBuilder row = new StringBuilder();
    try {
      CsvWriter.FORMAT.printRecord(row, cells);
    } catch (IOException e) {
      throw new IllegalStateException("a StringBuilder takes all", e);
    }
    return row.substring(0, row.length() - 2).getBytes(StandardCharsets.UTF_8);
  }
}
