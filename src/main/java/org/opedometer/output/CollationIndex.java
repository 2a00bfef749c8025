package org.opedometer.output;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * What the combined tables were last put together from, so that the rows of an essay that has not
 * changed can be taken from there. It is only believed where the bytes found bear its sums; without
 * it the tables are put together from the essays' folders, to the same bytes.
 *
 * @param essays in the order of their rows
 */
record CollationIndex(List<Essay> essays) {
  static final CollationIndex NONE = new CollationIndex(List.of());
  static final String UNKNOWN = "";
  private static final int SUM = Long.BYTES;

  /**
   * An essay in the combined tables.
   *
   * @param mark tells its folder from one published before or after
   * @param parts its rows in each of {@link Table#PER_ESSAY}
   */
  record Essay(String id, String mark, List<Part> parts) {}

  /**
   * The rows of an essay in a table.
   *
   * @param sum CRC-32C of their bytes
   */
  record Part(int length, int rows, int sum) {}

  /**
   * The essays with an unchanged folder, and where their rows of a table should stand.
   *
   * @param marks of the folders by essay
   * @param table its place in {@link Table#PER_ESSAY}
   * @param head length of the table's head in bytes
   */
  Map<String, Kept> kept(Map<String, String> marks, int table, int head) {
    Map<String, Kept> kept = new LinkedHashMap<>();
    long offset = head;
    for (Essay essay : essays) {
      Part part = essay.parts().get(table);
      boolean known = !essay.mark().equals(UNKNOWN);
      if (known && essay.mark().equals(marks.get(essay.id()))) {
        kept.put(essay.id(), new Kept(offset, part));
      }
      offset += part.length();
    }
    return kept;
  }

  /** Rows that may be taken over. */
  record Kept(long offset, Part part) {}

  static int sum(byte[] bytes, int from, int length) {
    CRC32C sum = new CRC32C();
    sum.update(bytes, from, length);
    return (int) sum.getValue();
  }

  /**
   * @param form names version and columns of the tables
   */
  void write(OutputFolder folder, String form) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(form);
      out.writeInt(essays.size());
      for (Essay essay : essays) {
        out.writeUTF(essay.id());
        out.writeUTF(essay.mark());
        for (Part part : essay.parts()) {
          out.writeInt(part.length());
          out.writeInt(part.rows());
          out.writeInt(part.sum());
        }
      }
      out.writeLong(sum(bytes.toByteArray(), 0, bytes.size()));
    } catch (IOException e) {
      throw new IllegalStateException("a byte array takes all", e);
    }
    new AtomicFile(folder).write(file(folder), bytes::writeTo);
  }

  /** The index in place; an empty one where there is none, or one cut short or of another form. */
  static CollationIndex read(OutputFolder folder, String form) {
    try {
      byte[] bytes = Files.readAllBytes(file(folder));
      int length = bytes.length - SUM;
      boolean whole =
          length > 0 && ByteBuffer.wrap(bytes, length, SUM).getLong() == sum(bytes, 0, length);
      return whole ? read(bytes, form).orElse(NONE) : NONE;
    } catch (IOException e) {
      return NONE;
    }
  }

  private static Optional<CollationIndex> read(byte[] bytes, String form) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!in.readUTF().equals(form)) {
      return Optional.empty();
    }
    List<Essay> essays = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      String id = in.readUTF();
      String mark = in.readUTF();
      List<Part> parts = new ArrayList<>();
      for (int table = 0; table < Table.PER_ESSAY.size(); table++) {
        parts.add(new Part(in.readInt(), in.readInt(), in.readInt()));
      }
      essays.add(new Essay(id, mark, parts));
    }
    return Optional.of(new CollationIndex(essays));
  }

  private static Path file(OutputFolder folder) {
    return folder.state().resolve("combined");
  }
}
