package org.opedometer.heads.file;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Positive numbers in as many groups of seven bits as they need, the lowest first. */
final class Varint {
  private Varint() {}

  static void write(int value, DataOutputStream out) throws IOException {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.writeByte(rest & 0x7f | 0x80);
      rest >>>= 7;
    }
    out.writeByte(rest);
  }

  static int read(ByteBuffer in) {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalStateException("a number of more than 32 bits");
  }
}
