package org.opedometer.text;

import org.opedometer.model.Span;

/**
 * A text made plain for the tokeniser, with the way back.
 *
 * @param text what the tokeniser reads
 * @param origin for each character of {@code text}, and one behind its end, the offset in the essay
 *     it came from
 */
public record NormalizedText(String text, int[] origin) {
  /** The essay's characters behind {@code span} of the normalised text. */
  public Span toOrigin(Span span) {
    if (span.length() == 0) {
      return new Span(origin[span.start()], origin[span.start()]);
    }
    int last = span.end() - 1;
    int end = Math.max(origin[last] + 1, Math.min(origin[span.end()], origin[last] + 2));
    return new Span(origin[span.start()], end);
  }
}
