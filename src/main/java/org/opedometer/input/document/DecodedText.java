package org.opedometer.input.document;

import java.util.ArrayList;
import java.util.List;

/**
 * Bytes turned into text.
 *
 * @param text without a byte order mark
 * @param charset name of the encoding
 * @param damaged whether some bytes could not be read and stand as U+FFFD
 * @param mended whether signs that had been encoded twice were put right
 * @param doubled whether signs stand in it that were encoded twice
 */
public record DecodedText(
    String text, String charset, boolean damaged, boolean mended, boolean doubled) {
  /** The warning that signs encoded twice were put right. */
  public static final String MENDED = "mended_encoding";

  /** The warning that signs encoded twice were left as they are. */
  private static final String DOUBLED = "doubled_encoding";

  /** Bytes turned into text, with nothing encoded twice. */
  public DecodedText(String text, String charset, boolean damaged, boolean mended) {
    this(text, charset, damaged, mended, false);
  }

  DecodedText encodedTwice() {
    return new DecodedText(text, charset, damaged, false, true);
  }

  /** Stable codes of what went less than well. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (damaged) {
      warnings.add("undecodable_bytes");
    }
    if (mended) {
      warnings.add(MENDED);
    }
    if (doubled) {
      warnings.add(DOUBLED);
    }
    return warnings;
  }
}
