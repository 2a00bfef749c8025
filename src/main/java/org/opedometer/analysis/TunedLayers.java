package org.opedometer.analysis;

/**
 * Layers tuned to one task, which stand on a frozen layer of the encoder. Implementations are safe
 * for use by many threads.
 */
public interface TunedLayers {
  /**
   * Their numbers for each word of a sentence.
   *
   * @param vectors of its words from {@link TunedLayers#base}
   * @param from first marked word
   * @param to behind the last marked word; equal to {@code from} where none is
   * @return a row a word
   */
  float[][] numbers(float[][] vectors, int from, int to);

  /** The encoder's layer that they read, from 1. */
  int base();

  /** Their numbers for a sentence, of which words are marked as in {@link #numbers}. */
  default float[][] numbers(TokenVectors vectors, int from, int to) {
    return numbers(vectors.tokens(base()), from, to);
  }
}
