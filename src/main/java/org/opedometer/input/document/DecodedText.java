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
 */
public record DecodedText(String text, String charset, boolean damaged, boolean mended) {
  /** The warning that signs encoded twice were put right. */
  public static final String MENDED = "mended_encoding";

  /** Stable codes of what went less than well. */
  public List<String> warnings() {
    List<String> warnings = new ArrayList<>();
    if (damaged) {
      warnings.add("undecodable_bytes");
    }
    if (mended) {
      warnings.add(MENDED);
    }
    return warnings;
  }
}
