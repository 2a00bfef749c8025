package org.opedometer.input;

import java.util.List;

/**
 * Bytes turned into text.
 *
 * @param text without a byte order mark
 * @param charset name of the encoding
 * @param damaged whether some bytes could not be read and stand as U+FFFD
 */
record DecodedText(String text, String charset, boolean damaged) {

  List<String> warnings() {
    return damaged ? List.of("undecodable_bytes") : List.of();
  }
}
