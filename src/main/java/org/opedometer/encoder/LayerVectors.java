package org.opedometer.encoder;

import java.nio.FloatBuffer;

/** The vectors of one layer, one behind the other. */
public final class LayerVectors {
  /** Length of a vector. */
  public static final int DIMENSIONS = 384;

  private final float[] values;

  LayerVectors(int size) {
    values = new float[size * DIMENSIONS];
  }

  int size() {
    return values.length / DIMENSIONS;
  }

  /**
   * Copies {@code count} vectors of {@code from}, beginning with its {@code first}, to {@code at}.
   */
  void copy(FloatBuffer from, int first, int at, int count) {
    from.get(first * DIMENSIONS, values, at * DIMENSIONS, count * DIMENSIONS);
  }

  /** The mean of vectors {@code from} to {@code to} (exclusive); zero if there are none. */
  float[] mean(int from, int to) {
    float[] mean = new float[DIMENSIONS];
    for (int i = from; i < to; i++) {
      int offset = i * DIMENSIONS;
      for (int d = 0; d < DIMENSIONS; d++) {
        mean[d] += values[offset + d];
      }
    }
    if (to - from > 1) {
      float share = 1f / (to - from);
      for (int d = 0; d < DIMENSIONS; d++) {
        mean[d] *= share;
      }
    }
    return mean;
  }
}
