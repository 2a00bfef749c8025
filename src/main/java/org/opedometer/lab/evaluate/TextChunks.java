package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Span;
import org.opedometer.text.WordFinder;

/** Cuts a text into stretches of a fixed number of words; what is left at its end is dropped. */
final class TextChunks {
  private TextChunks() {}

  /**
   * The stretches, each from its first word to just before the first word of the next, so that
   * nothing stands in two of them.
   *
   * @param words of each stretch, 1 or more
   */
  static List<String> of(String text, int words) {
    List<Span> found = WordFinder.find(text, new Span(0, text.length()));
    List<String> chunks = new ArrayList<>();
    for (int from = 0; from + words <= found.size(); from += words) {
      int start = from == 0 ? 0 : found.get(from).start();
      int end = from + words < found.size() ? found.get(from + words).start() : text.length();
      chunks.add(text.substring(start, end).strip());
    }
    return List.copyOf(chunks);
  }
}
