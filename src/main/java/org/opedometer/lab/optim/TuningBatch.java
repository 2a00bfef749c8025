package org.opedometer.lab.optim;

import java.util.List;

/**
 * Sentences that take a step together, each filled up to the longest one's number of words.
 *
 * @param examples at least one
 */
public record TuningBatch(List<TuningExample> examples) {
  public TuningBatch {
    examples = List.copyOf(examples);
  }

  public int size() {
    return examples.size();
  }

  /** Words of the longest sentence. */
  public int longest() {
    return examples.stream().mapToInt(TuningExample::words).max().orElse(0);
  }

  /** Number of all rows, those that fill up included. */
  public int rows() {
    return size() * longest();
  }
}
