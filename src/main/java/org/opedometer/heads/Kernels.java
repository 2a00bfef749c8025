package org.opedometer.heads;

/**
 * Inner loops over float arrays, written so that the compiler turns them into vector instructions.
 * The order of additions is fixed, so the results are the same on every machine.
 */
public final class Kernels {
  private Kernels() {}

  /** The sum of products, in eight sums side by side. */
  public static float dot(float[] a, float[] b) {
    float s0 = 0;
    float s1 = 0;
    float s2 = 0;
    float s3 = 0;
    float s4 = 0;
    float s5 = 0;
    float s6 = 0;
    float s7 = 0;
    int length = Math.min(a.length, b.length);
    int i = 0;
    for (; i + 7 < length; i += 8) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
      s4 += a[i + 4] * b[i + 4];
      s5 += a[i + 5] * b[i + 5];
      s6 += a[i + 6] * b[i + 6];
      s7 += a[i + 7] * b[i + 7];
    }
    for (; i < length; i++) {
      s0 += a[i] * b[i];
    }
    return s0 + s1 + (s2 + s3) + (s4 + s5 + (s6 + s7));
  }

  /** {@code into += factor * row}. */
  public static void add(float factor, float[] row, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += factor * row[i];
    }
  }

  /** {@code into += sum of factors[i] * rows[i]}, four rows a pass. */
  public static void addRows(float[] factors, float[][] rows, float[] into) {
    int i = 0;
    for (; i + 3 < factors.length; i += 4) {
      add4(factors, rows, i, into);
    }
    for (; i < factors.length; i++) {
      add(factors[i], rows[i], into);
    }
  }

  /**
   * {@code into += items * rows}, a matrix product. Four rows serve all items before the next four,
   * so that they stay in the nearest cache.
   */
  public static void multiply(float[][] items, float[][] rows, float[][] into) {
    int row = 0;
    for (; row + 3 < rows.length; row += 4) {
      for (int item = 0; item < items.length; item++) {
        add4(items[item], rows, row, into[item]);
      }
    }
    for (; row < rows.length; row++) {
      for (int item = 0; item < items.length; item++) {
        add(items[item][row], rows[row], into[item]);
      }
    }
  }

  private static void add4(float[] factors, float[][] rows, int first, float[] into) {
    float f0 = factors[first];
    float f1 = factors[first + 1];
    float f2 = factors[first + 2];
    float f3 = factors[first + 3];
    float[] r0 = rows[first];
    float[] r1 = rows[first + 1];
    float[] r2 = rows[first + 2];
    float[] r3 = rows[first + 3];
    for (int i = 0; i < into.length; i++) {
      into[i] += f0 * r0[i] + f1 * r1[i] + (f2 * r2[i] + f3 * r3[i]);
    }
  }
}
