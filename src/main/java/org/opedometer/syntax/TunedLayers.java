package org.opedometer.syntax;

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
   */
  float[][] numbers(float[][] rows);

  /** The encoder's layer that they read, from 1. */
  int base();

  /** Their numbers for each token of a sentence. */
  default float[][] numbers(TokenVectors vectors) {
    return ofTokens(numbers(vectors.marked(base())));
  }

  /** The rows of the tokens, without those of the markers. */
  static float[][] ofTokens(float[][] rows) {
    return rows.length < 2 ? rows : Arrays.copyOfRange(rows, 1, rows.length - 1);
  }
}
