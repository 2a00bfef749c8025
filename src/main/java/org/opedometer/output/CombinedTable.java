package org.opedometer.output;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.opedometer.output.CollationIndex.Kept;
import org.opedometer.output.CollationIndex.Part;

/**
 * Puts one table together. Rows are copied as bytes, from the table in place where they stand there
 * unchanged, else from the essay's folder; the bytes are the same either way.
 */
final class CombinedTable {
  private final OutputFolder folder;
  private final Table<?> table;
  private final Table<?> whole;
  private final byte[] marked;
  private final byte[] plain;
  private byte[] buffer = new byte[1 << 16];

  /**
   * @param own columns that the combined table has at its end
   */
  CombinedTable(OutputFolder folder, Table<?> table, OwnColumns own) {
    this.folder = folder;
    this.table = table;
    this.whole = own.on(table);
    this.marked = new CsvWriter(true).head(whole);
    this.plain = new CsvWriter(false).head(whole);
  }

  /**
   * Writes the table.
   *
   * @param kept rows that should stand in the table in place
   * @return what was written of each essay, in their order
   */
  List<Part> write(List<String> essayIds, Map<String, Kept> kept, CsvWriter csv) {
    List<Part> parts = new ArrayList<>(essayIds.size());
    Path file = folder.table(table);
    try (FileChannel old = kept.isEmpty() || !Files.exists(file) ? null : FileChannel.open(file)) {
      new AtomicFile(folder)
          .write(
              file,
              out -> {
                out.write(csv.head(whole));
                for (String id : essayIds) {
                  Kept rows = old == null ? null : kept.get(id);
                  parts.add(rows != null && copy(old, rows, out) ? rows.part() : copy(id, out));
                }
              });
    } catch (IOException e) {
      throw OutputException.reading(file, e);
    }
    return parts;
  }

  /** Whether the rows stand there as they should; nothing is copied otherwise. */
  private boolean copy(@Nullable FileChannel old, Kept rows, OutputStream out) throws IOException {
    int length = rows.part().length();
    if (old == null || rows.offset() + length > old.size()) {
      return false;
    }
    if (buffer.length < length) {
      buffer = new byte[length];
    }
    ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, length);
    while (bytes.hasRemaining()) {
      if (old.read(bytes, rows.offset() + bytes.position()) < 0) {
        return false;
      }
    }
    if (CollationIndex.sum(buffer, 0, length) != rows.part().sum()) {
      return false;
    }
    out.write(buffer, 0, length);
    return true;
  }

  private Part copy(String essayId, OutputStream out) throws IOException {
    Path part = folder.essay(essayId).resolve(table.fileName());
    byte[] bytes = read(part);
    int head = startsWith(bytes, marked) ? marked.length : plain.length;
    if (head == plain.length && !startsWith(bytes, plain)) {
      bytes = rearranged(part);
      head = 0;
    }
    int length = bytes.length - head;
    out.write(bytes, head, length);
    return new Part(length, rows(bytes, head), CollationIndex.sum(bytes, head, length));
  }

  /** The rows of an essay whose own columns are others than those of the combined table. */
  private byte[] rearranged(Path part) throws IOException {
    ByteArrayOutputStream rows = new ByteArrayOutputStream();
    int fixed = table.columns().size();
    try (CsvCursor cursor = new CsvCursor(part)) {
      List<String> header = cursor.next() ? cursor.cells() : List.of();
      boolean known =
          header.size() >= fixed
              && header.subList(0, fixed).equals(table.header())
              && header.stream().skip(fixed).allMatch(OwnColumns::isOwn);
      if (!known) {
        throw new OutputException(part + " was written by another version: score it again");
      }
      int[] places = whole.header().stream().mapToInt(header::indexOf).toArray();
      while (cursor.next()) {
        for (int i = 0; i < places.length; i++) {
          if (i > 0) {
            rows.write(',');
          }
          if (places[i] >= 0 && !cursor.isEmpty(places[i])) {
            cursor.copy(places[i], rows);
          }
        }
        rows.write('\r');
        rows.write('\n');
      }
    }
    return rows.toByteArray();
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

  /** By the line ends outside of quotation marks. */
  private static int rows(byte[] bytes, int from) {
    int rows = 0;
    boolean quoted = false;
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == '"') {
        quoted = !quoted;
      } else if (bytes[i] == '\n' && !quoted) {
        rows++;
      }
    }
    return rows;
  }
}
