package org.opedometer.rhetoric.loaded;

import java.util.List;
import java.util.Optional;
import org.opedometer.reader.SentenceAnswers;

/**
 * What the heads say of one sentence.
 *
 * @param probability that it carries loaded wording, 0..1, calibrated
 * @param words probability of each token, 0..1, calibrated
 * @param spans loaded stretches in text order
 * @param answers all that the reader says of the sentence; nothing where only the heads are known
 */
public record LoadedReading(
    double probability, double[] words, List<LoadedSpan> spans, Optional<SentenceAnswers> answers) {
  public LoadedReading {
    spans = List.copyOf(spans);
  }

  public LoadedReading(double probability, double[] words, List<LoadedSpan> spans) {
    this(probability, words, spans, Optional.empty());
  }

  /** The greatest probability among tokens {@code from} to {@code to} (exclusive). */
  public double greatest(int from, int to) {
    double greatest = 0;
    for (int i = from; i < to; i++) {
      greatest = Math.max(greatest, words[i]);
    }
    return greatest;
  }
}
