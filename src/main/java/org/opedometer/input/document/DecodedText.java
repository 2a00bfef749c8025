package org.opedometer.input.document;

import java.util.List;

/**
 * Bytes turned into text.
 *
 * @param text without a byte order mark
 * @param charset name of the encoding
 * @param damaged whether some bytes could not be read and stand as U+FFFD
 */
public record DecodedText(String text, String charset, boolean damaged) {

  public List<String> warnings() {
    return damaged ? List.of("undecodable_bytes") : List.of();
  }
}
