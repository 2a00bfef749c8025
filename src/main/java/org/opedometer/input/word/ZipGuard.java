package org.opedometer.input.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.opedometer.input.document.RejectedInputException;

/**
 * Unpacks an archive into nothing, to see that it is no bomb before anybody keeps what is in it.
 */
final class ZipGuard {
  private static final int MOST_ENTRIES = 10_000;

  private ZipGuard() {}

  /**
   * @param most bytes that all entries together may have
   * @throws IOException where the bytes are no archive
   */
  static void check(byte[] bytes, long most) throws IOException, RejectedInputException {
    byte[] buffer = new byte[65_536];
    long total = 0;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
        entries++;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
          total += n;
          if (total > most || entries > MOST_ENTRIES) {
            throw new RejectedInputException.TooLarge(most / 1_000_000 + " MB when unpacked");
          }
        }
      }
    }
    if (entries == 0) {
      throw new IOException("no archive");
    }
  }
}
