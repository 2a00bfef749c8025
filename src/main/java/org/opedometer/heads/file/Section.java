package org.opedometer.heads.file;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/**
 * A named table of numbers in a model file, kept as its bytes until asked for.
 *
 * @param rows number of rows
 * @param columns length of each row
 */
record Section(String name, Encoding encoding, int rows, int columns, byte[] payload) {
  static Section of(String name, Encoding encoding, float[][] matrix) {
    int columns = matrix.length == 0 ? 0 : matrix[0].length;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      for (float[] row : matrix) {
        if (row.length != columns) {
          throw new IllegalArgumentException("rows of unequal length in section " + name);
        }
        encoding.write(row, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot fail", e);
    }
    return new Section(name, encoding, matrix.length, columns, bytes.toByteArray());
  }

  /**
   * @throws IOException if the payload is not what the header promises
   */
  float[][] matrix() throws IOException {
    try {
      ByteBuffer in = ByteBuffer.wrap(payload);
      float[][] matrix = new float[rows][columns];
      for (float[] row : matrix) {
        encoding.read(row, in);
      }
      if (in.hasRemaining()) {
        throw new IOException("more bytes than numbers");
      }
      return matrix;
    } catch (BufferUnderflowException | IllegalStateException e) {
      throw new IOException("fewer bytes than numbers, or numbers out of place", e);
    }
  }
}
