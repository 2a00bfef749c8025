package org.opedometer.output;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.List;
import org.opedometer.io.Sha256;
import org.opedometer.output.CollationIndex.Part;

/** What is known of a combined table without reading it. */
public final class CombinedRows {
  private final List<Part> parts;

  CombinedRows(List<Part> parts) {
    this.parts = parts;
  }

  /** How many rows it has, the header not counted. */
  long count() {
    return parts.stream().mapToLong(Part::rows).sum();
  }

  /** Names its first rows: where they are others, it is another one. */
  byte[] sum(int most) {
    MessageDigest sum = Sha256.digest();
    long rows = 0;
    for (Part part : parts) {
      if (rows >= most) {
        break;
      }
      rows += part.rows();
      ByteBuffer bytes = ByteBuffer.allocate(3 * Integer.BYTES);
      sum.update(bytes.putInt(part.length()).putInt(part.rows()).putInt(part.sum()).array());
    }
    return sum.digest();
  }
}
