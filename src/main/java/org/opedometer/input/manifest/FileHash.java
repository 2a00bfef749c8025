package org.opedometer.input.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.opedometer.io.Sha256;

/** SHA-256 in lower-case hexadecimal. */
public final class FileHash {
  private FileHash() {}

  /** Hash of a file's bytes. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] buffer = new byte[1 << 16];
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        digest.update(buffer, 0, read);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Hash of a text's UTF-8 bytes. */
  public static String of(String text) {
    return Sha256.hex(text);
  }
}
