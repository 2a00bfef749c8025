package org.opedometer.heads.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Writes model files: magic, format version, head, feature version, layers, sections, and at the
 * end the SHA-256 of all before. Big-endian; the same content gives the same bytes.
 */
public final class ModelFileWriter {
  static final byte[] MAGIC = "OPEDHEAD".getBytes(StandardCharsets.US_ASCII);
  static final int FORMAT = 1;
  static final int HASH_BYTES = 32;

  private ModelFileWriter() {}

  public static byte[] write(ModelFile file) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.write(MAGIC);
      out.writeShort(FORMAT);
      out.writeUTF(file.head());
      out.writeInt(file.featureVersion());
      out.writeByte(file.layers().size());
      for (int layer : file.layers()) {
        out.writeByte(layer);
      }
      out.writeInt(file.sections().size());
      for (Section section : file.sections()) {
        writeSection(section, out);
      }
      out.write(sha256(bytes.toByteArray(), bytes.size()));
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static void writeSection(Section section, DataOutputStream out) throws IOException {
    out.writeUTF(section.name());
    out.writeByte(section.encoding().ordinal());
    out.writeInt(section.rows());
    out.writeInt(section.columns());
    out.writeInt(section.payload().length);
    out.write(section.payload());
  }

  static byte[] sha256(byte[] bytes, int length) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(bytes, 0, length);
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
