package org.opedometer.encoder;

import java.nio.charset.StandardCharsets;

/**
 * One field of a protobuf message, as a place in its bytes.
 *
 * @param number the field's number in its message
 * @param start first byte of its tag
 * @param content first byte of its value
 * @param end byte behind its value
 */
public record WireField(byte[] bytes, int number, int start, int content, int end) {
  String text() {
    return new String(bytes, content, end - content, StandardCharsets.UTF_8);
  }

  int length() {
    return end - start;
  }
}
