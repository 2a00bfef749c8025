package org.opedometer.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes tables as RFC 4180: CRLF, a header row, UTF-8.
 *
 * @param bom whether a byte order mark stands first, by which spreadsheets know UTF-8
 */
public record CsvWriter(boolean bom) {
  static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setRecordSeparator("\r\n").setQuoteMode(QuoteMode.MINIMAL).get();
  static final char MARK = '\uFEFF';

  /** The whole table as the content of a file. */
  <R> Content content(Table<R> table, Iterable<R> rows) {
    return out -> write(table.header(), cells(table, rows), out);
  }

  /** What stands before the first row, in bytes. */
  byte[] head(Table<?> table) {
    StringBuilder head = new StringBuilder();
    try {
      FORMAT.printRecord(head, table.header().toArray());
    } catch (IOException e) {
      throw new IllegalStateException("a StringBuilder takes all", e);
    }
    return (bom ? MARK + head.toString() : head.toString()).getBytes(StandardCharsets.UTF_8);
  }

  /** Records as they stand in a file, for printing. */
  public static String print(List<List<String>> records) {
    StringBuilder all = new StringBuilder();
    try {
      for (List<String> record : records) {
        FORMAT.printRecord(all, record.stream().map(OwnColumns::cell).toArray());
      }
    } catch (IOException e) {
      throw new IllegalStateException("a StringBuilder takes all", e);
    }
    return all.toString();
  }

  void write(List<String> header, Iterable<List<String>> rows, OutputStream out)
      throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    if (bom) {
      writer.write(MARK);
    }
    CSVPrinter printer = new CSVPrinter(writer, FORMAT);
    printer.printRecord(header);
    for (List<String> row : rows) {
      printer.printRecord(row);
    }
    printer.flush(); // the stream is the caller's to close
  }

  private static <R> Iterable<List<String>> cells(Table<R> table, Iterable<R> rows) {
    return () -> {
      Iterator<R> items = rows.iterator();
      return new Iterator<>() {
        @Override
        public boolean hasNext() {
          return items.hasNext();
        }

        @Override
        public List<String> next() {
          return table.cells(items.next());
        }
      };
    };
  }
}
