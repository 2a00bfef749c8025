package org.opedometer.learning.training;

import java.util.List;

/**
 * A sentence to tune layers on.
 *
 * @param vectors of its words, from the frozen layer below
 * @param from first marked word
 * @param to behind the last marked word; equal to {@code from} where none is
 */
public record TuningExample(float[][] vectors, int from, int to, List<TuningQuestion> questions) {
  public TuningExample {
    questions = List.copyOf(questions);
  }

  /** Number of words. */
  public int words() {
    return vectors.length;
  }
}
