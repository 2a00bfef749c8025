package org.opedometer.encoder;

/**
 * A sentence's subwords, without the markers around it.
 *
 * @param numbers the subwords' numbers in the vocabulary
 * @param starts first subword of each token, and behind the last token the number of subwords; a
 *     token without subwords starts where the next does
 * @param spelt for each token whether its words seem to be spelt right
 */
record Subwords(int[] numbers, int[] starts, boolean[] spelt) {
  int size() {
    return numbers.length;
  }

  int tokens() {
    return starts.length - 1;
  }
}
