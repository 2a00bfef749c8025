package org.opedometer.encoder;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes protobuf fields: copies of read ones, and new ones of bytes, text or numbers. */
final class WireWriter {
  private final ByteArrayOutputStream out;

  WireWriter(int expectedSize) {
    out = new ByteArrayOutputStream(expectedSize);
  }

  /** The field as it was read, byte for byte. */
  void copy(WireField field) {
    out.write(field.bytes(), field.start(), field.length());
  }

  void bytes(int number, byte[] value) {
    varint((long) number << 3 | 2);
    varint(value.length);
    out.write(value, 0, value.length);
  }

  void text(int number, String value) {
    bytes(number, value.getBytes(StandardCharsets.UTF_8));
  }

  /** A whole number; negative ones take ten bytes. */
  void number(int number, long value) {
    varint((long) number << 3);
    varint(value);
  }

  /** A number of 32 bits. */
  void real(int number, float value) {
    varint((long) number << 3 | 5);
    int bits = Float.floatToIntBits(value);
    for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
      out.write(bits >>> shift);
    }
  }

  private void varint(long value) {
    long rest = value;
    while ((rest & ~0x7fL) != 0) {
      out.write((int) (rest & 0x7f | 0x80));
      rest >>>= 7;
    }
    out.write((int) rest);
  }

  byte[] toBytes() {
    return out.toByteArray();
  }
}
