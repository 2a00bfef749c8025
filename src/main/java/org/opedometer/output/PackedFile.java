package org.opedometer.output;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A file as it stands packed in a zip file.
 *
 * @param crc CRC-32 of its bytes
 * @param size how many they are
 */
record PackedFile(String name, long crc, long size, byte[] packed) {
  private static final int QUICK = 4;
  private static final int BUFFER = 1 << 15;

  static PackedFile of(String name, Content content) throws IOException {
    Deflater deflater = new Deflater(QUICK, true);
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      CheckedOutputStream out =
          new CheckedOutputStream(new DeflaterOutputStream(packed, deflater, BUFFER), new CRC32());
      try (OutputStream buffered = new BufferedOutputStream(out, BUFFER)) {
        content.to(buffered);
      }
      return new PackedFile(
          name, out.getChecksum().getValue(), deflater.getBytesRead(), packed.toByteArray());
    } finally {
      deflater.end();
    }
  }
}
