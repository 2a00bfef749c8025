package org.opedometer.learning.file;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

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

  static int read(DataInputStream in) throws IOException {
    int value = 0;
    for (int shift = 0; shift < 35; shift += 7) {
      byte next = in.readByte();
      value |= (next & 0x7f) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IOException("a number of more than 32 bits");
  }
}
