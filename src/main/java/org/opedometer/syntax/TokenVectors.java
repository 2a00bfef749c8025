package org.opedometer.syntax;

/** Vectors of the tokens of one sentence, from several layers of an encoder. */
public interface TokenVectors {
  /** Number of tokens. */
  int size();

  /** Length of each vector. */
  int dimensions();

  /**
   * Vector of one token: the mean over its subwords.
   *
   * @param layer a layer the encoder was built to return
   * @param token index from 0
   * @throws IllegalArgumentException for a layer that was not asked for
   */
  float[] token(int layer, int token);

  /**
   * Vectors of the marker at the start, of all tokens as {@link #token}, and of the marker at the
   * end.
   */
  float[][] marked(int layer);

  /** Vector of the sentence: the mean over all its subwords, markers included. */
  float[] sentence(int layer);

  /**
   * Whether the token seems to be spelt right: the encoder knows it as a whole word, or it is no
   * single letter away from one that it knows.
   */
  default boolean isSpelt(int token) {
    return true;
  }
}
