package org.opedometer.input.tables;

import java.io.BufferedInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Rows of cells parted by a comma, semicolon, tab or bar, with a header. Bytes are read as they are
 * and decoded cell by cell, so that a table glued together from several encodings is read.
 */
final class DelimitedRows implements RowReader {
  private static final int HEAD = 1 << 16;
  private static final String DELIMITERS = ",;\t|";

  @Override
  public void read(InputStream stream, int most, RowSink sink)
      throws UnusableTableException, IOException {
    BufferedInputStream in = new BufferedInputStream(stream, HEAD);
    in.mark(HEAD);
    byte[] head = in.readNBytes(HEAD - 1);
    in.reset();
    Charset wide = CellText.wide(head);
    Charset charset = wide == null ? StandardCharsets.ISO_8859_1 : wide;
    Bounded reader = new Bounded(new InputStreamReader(in, charset), most);
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter(new String(head, charset)))
            .setIgnoreEmptyLines(true)
            .setTrailingData(true)
            .setLenientEof(true)
            .get();
    try (CSVParser parser = CSVParser.parse(reader, format)) {
      rows(parser, reader, wide == null, sink);
    } catch (java.io.UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static void rows(CSVParser parser, Bounded reader, boolean bytes, RowSink sink)
      throws UnusableTableException {
    List<String> header = null;
    long number = 0;
    long line = 1;
    try {
      for (CSVRecord row : parser) {
        reader.next();
        List<String> cells = new ArrayList<>(row.size());
        for (String cell : row) {
          cells.add(bytes ? CellText.decode(cell) : cell);
        }
        if (header == null) {
          header = header(cells);
        } else {
          number++;
          row(header, cells, number, line, parser.getCurrentLineNumber(), sink);
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (java.io.UncheckedIOException e) {
      if (!(e.getCause() instanceof TooLong)) {
        throw e;
      }
      throw new UnusableTableException(
          "broken_row",
          "Row "
              + (number + 1)
              + " is longer than limits.bytes allows, perhaps for want of a quotation mark; it and"
              + " the rows behind it are not read.",
          e);
    }
  }

  private static void row(
      List<String> header, List<String> cells, long number, long line, long last, RowSink sink)
      throws UnusableTableException {
    if (cells.size() != header.size()) {
      String place = last > line ? "lines " + line + " to " + last : "line " + line;
      sink.broken(
          number,
          "Row %d (%s) has %d cells where the header has %d; check its quotation marks."
              .formatted(number, place, cells.size(), header.size()));
      return;
    }
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      named.put(header.get(i), cells.get(i));
    }
    sink.row(number, named);
  }

  /** The names of the columns; a column without one, as R writes for row names, is numbered. */
  private static List<String> header(List<String> cells) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    for (String cell : cells) {
      String name = cell.replace("\uFEFF", "").strip();
      name = name.isEmpty() ? "column_" + (names.size() + 1) : name;
      String one = name;
      for (int round = 2; !names.add(one); round++) {
        one = name + "_" + round;
      }
    }
    return List.copyOf(names);
  }

  /** The one of the usual delimiters that stands most often in the header. */
  private static char delimiter(String head) {
    int[] counts = new int[DELIMITERS.length()];
    boolean quoted = false;
    for (int i = 0; i < head.length(); i++) {
      char c = head.charAt(i);
      quoted ^= c == '"';
      if ((c == '\n' || c == '\r') && !quoted) {
        break;
      }
      int place = DELIMITERS.indexOf(c);
      if (place >= 0 && !quoted) {
        counts[place]++;
      }
    }
    int best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return DELIMITERS.charAt(best);
  }

  /** A row that takes more memory than one may have. */
  private static final class TooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  /** Ends where a row goes on for too long; a parser would gather it all. */
  private static final class Bounded extends FilterReader {
    private final int most;
    private long read;

    Bounded(Reader in, int most) {
      super(in);
      this.most = most;
    }

    /** A row has ended. */
    void next() {
      read = 0;
    }

    @Override
    public int read() throws IOException {
      count(1);
      return super.read();
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
      int found = super.read(into, from, length);
      count(Math.max(0, found));
      return found;
    }

    private void count(int more) throws IOException {
      read += more;
      if (read > (long) most + HEAD) {
        throw new TooLong();
      }
    }
  }
}
