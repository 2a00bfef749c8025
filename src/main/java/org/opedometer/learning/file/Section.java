package org.opedometer.learning.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

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
    float[][] matrix = new float[rows][columns];
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(payload));
    for (float[] row : matrix) {
      encoding.read(row, in);
    }
    if (in.available() > 0) {
      throw new IOException("more bytes than numbers");
    }
    return matrix;
  }
}
