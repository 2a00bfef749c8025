package org.opedometer.analysis;

import java.util.Arrays;

/**
 * Layers tuned to one task, which stand on a frozen layer of the encoder. Implementations are safe
 * for use by many threads.
 */
public interface TunedLayers {
  /**
   * Their numbers for each row of a sentence.
   *
   * @param rows vectors of the frozen layer, as {@link TokenVectors#marked}
   * @param from first marked row
   * @param to behind the last marked row; equal to {@code from} where none is
   */
  float[][] numbers(float[][] rows, int from, int to);

  /** The encoder's layer that they read, from 1. */
  int base();

  /**
   * Their numbers for each token of a sentence, of which tokens {@code from} to {@code to}
   * (exclusive) are marked.
   */
  default float[][] numbers(TokenVectors vectors, int from, int to) {
    return ofTokens(numbers(vectors.marked(base()), from + 1, to + 1));
  }

  /** The rows of the tokens, without those of the markers. */
  static float[][] ofTokens(float[][] rows) {
    return rows.length < 2 ? rows : Arrays.copyOfRange(rows, 1, rows.length - 1);
  }
}
