package org.opedometer.lab.optim;

import java.util.List;

/**
 * A sentence to tune layers on.
 *
 * @param vectors of its words, from the frozen layer below
 */
public record TuningExample(float[][] vectors, List<TuningQuestion> questions) {
  public TuningExample {
    questions = List.copyOf(questions);
  }

  /** Number of words. */
  public int words() {
    return vectors.length;
  }
}
