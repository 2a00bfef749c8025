package org.opedometer.input.tables;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.opedometer.input.document.EncodingDetection;
import org.opedometer.input.document.RejectedInputException;

/** The words of a cell from its bytes. */
final class CellText {
  private static final int LOOKED = 4096;

  private CellText() {}

  /**
   * The cell decoded.
   *
   * @param cell its bytes, each as the character of that number
   */
  static String decode(String cell) {
    if (cell.chars().allMatch(c -> c < 0x80)) {
      return cell;
    }
    return decode(cell.getBytes(StandardCharsets.ISO_8859_1));
  }

  static String decode(byte[] bytes) {
    try {
      return EncodingDetection.decode(bytes, "").text();
    } catch (RejectedInputException e) {
      return new String(bytes, StandardCharsets.UTF_8); // no words, as the reader of texts will say
    }
  }

  /** The encoding of a file whose characters take two bytes or more; null for any other. */
  static @Nullable Charset wide(byte[] head) {
    int[] zeros = new int[2];
    int looked = Math.min(head.length, LOOKED) & ~1;
    for (int i = 0; i < looked; i++) {
      zeros[i & 1] += head[i] == 0 ? 1 : 0;
    }
    if (zeros[0] + zeros[1] < looked / 4 || looked == 0) {
      return null;
    }
    return zeros[1] > zeros[0] ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
  }
}
