package org.opedometer.output;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Goes through a published table record by record, the header first. Works on bytes, and turns only
 * those cells into words that are asked for: the combined tables of many essays are large.
 */
final class CsvCursor implements Closeable {
  private static final int BUFFER = 1 << 16;
  private static final String ESCAPED = "\"'&<>_";
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path csv;
  private final InputStream in;
  private byte[] bytes = new byte[BUFFER];
  private int filled;
  private int start; // of the record
  private int next; // start of the one after it
  private int[] ends = new int[64]; // of the cells, where their commas are
  private int size;

  /**
   * Opens a table.
   *
   * @throws OutputException where it is missing
   */
  CsvCursor(Path csv) {
    this.csv = csv;
    try {
      in = Files.newInputStream(csv);
      filled = in.readNBytes(bytes, 0, MARK.length);
    } catch (IOException e) {
      throw OutputException.reading(csv, e);
    }
    next = Arrays.equals(bytes, 0, filled, MARK, 0, MARK.length) ? filled : 0;
  }

  /**
   * Moves to the next record.
   *
   * @return whether there is one
   * @throws OutputException where the file cannot be read or is no table
   */
  boolean next() {
    start = next;
    size = 0;
    boolean quoted = false;
    for (int i = start; ; i++) {
      if (i == filled) {
        int moved = start;
        if (!fill()) {
          break;
        }
        i -= moved;
      }
      byte b = bytes[i];
      if (b == '"') {
        quoted = !quoted;
      } else if (b == ',' && !quoted) {
        end(i);
      } else if (b == '\n' && !quoted) {
        end(i > start && bytes[i - 1] == '\r' ? i - 1 : i);
        next = i + 1;
        return true;
      }
    }
    if (quoted) {
      throw new OutputException("cannot read " + csv + ": it ends within quotation marks");
    }
    next = filled;
    if (start < filled) {
      end(filled);
    }
    return start < filled;
  }

  /** Reads on, with the record moved to the front. */
  private boolean fill() {
    System.arraycopy(bytes, start, bytes, 0, filled - start);
    for (int i = 0; i < size; i++) {
      ends[i] -= start;
    }
    filled -= start;
    start = 0;
    if (filled == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * filled);
    }
    try {
      int read = in.read(bytes, filled, bytes.length - filled);
      filled += Math.max(0, read);
      return read > 0;
    } catch (IOException e) {
      throw OutputException.reading(csv, e);
    }
  }

  /** Cells in this record. */
  int size() {
    return size;
  }

  boolean isEmpty(int cell) {
    if (cell >= size) {
      return true;
    }
    int length = ends[cell] - from(cell);
    return length == 0 || (length == 2 && bytes[from(cell)] == '"');
  }

  /** The cell without its quotation marks; empty where the record is shorter. */
  String cell(int cell) {
    if (cell >= size) {
      return "";
    }
    int from = from(cell);
    int to = ends[cell];
    if (from == to || bytes[from] != '"') {
      return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }
    if (to - from < 2 || bytes[to - 1] != '"') {
      throw new OutputException("cannot read " + csv + ": words follow a quotation mark");
    }
    String words = new String(bytes, from + 1, to - from - 2, StandardCharsets.UTF_8);
    return words.indexOf('"') < 0 ? words : words.replace("\"\"", "\"");
  }

  List<String> cells() {
    List<String> cells = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      cells.add(cell(i));
    }
    return cells;
  }

  /** The first byte of a cell that is not empty. */
  byte first(int cell) {
    return bytes[from(cell)];
  }

  /** Writes a cell as it stands, with its quotation marks. */
  void copy(int cell, OutputStream out) throws IOException {
    out.write(bytes, from(cell), ends[cell] - from(cell));
  }

  /** Whether it is printable ASCII without a character that CSV, XML or a workbook escapes. */
  boolean isPlain(int cell) {
    for (int i = from(cell); i < ends[cell]; i++) {
      byte b = bytes[i];
      if (b < ' ' || b > '~' || ESCAPED.indexOf(b) >= 0) {
        return false;
      }
    }
    return true;
  }

  /** Adds the bytes of this record to a sum. */
  void addTo(MessageDigest sum) {
    sum.update(bytes, start, next - start);
  }

  /** How many records follow; ends at the last. */
  long rest() {
    long rest = 0;
    while (next()) {
      rest++;
    }
    return rest;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException e) {
      throw OutputException.reading(csv, e);
    }
  }

  private int from(int cell) {
    return cell == 0 ? start : ends[cell - 1] + 1;
  }

  private void end(int place) {
    if (size == ends.length) {
      ends = Arrays.copyOf(ends, 2 * size);
    }
    ends[size++] = place;
  }
}
