package org.opedometer.input;

import org.opedometer.model.Span;

/** Counts words as the metrics do, in one pass and without a pattern that could run deep. */
final class WordCount {
  private WordCount() {}

  /** Runs of letters and digits, joined over a single {@code . , ' ’ -} between two of them. */
  static int of(String text, Span span) {
    int count = 0;
    boolean inside = false;
    for (int i = span.start(); i < span.end(); i++) {
      char c = text.charAt(i);
      boolean sign = Character.isLetterOrDigit(c) || Character.isSurrogate(c);
      boolean joint =
          inside
              && ".,'’-".indexOf(c) >= 0
              && i + 1 < span.end()
              && Character.isLetterOrDigit(text.charAt(i + 1));
      count += sign && !inside ? 1 : 0;
      inside = sign || joint;
    }
    return count;
  }
}
