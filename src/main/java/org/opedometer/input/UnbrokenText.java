package org.opedometer.input;

import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.Span;

/**
 * Measures sentences without any model: a sentence goes on until a full stop, question mark,
 * exclamation mark or ellipsis before white space or a closing mark, or until its block ends.
 */
final class UnbrokenText {
  private static final String ENDS = ".!?\u2026";
  private static final String CLOSING = "\"'\u201d\u2019)]\u00bb";

  private UnbrokenText() {}

  /** UTF-16 units of the longest sentence of a text. */
  static int longest(String text, List<Block> blocks) {
    int longest = 0;
    for (Block block : blocks) {
      longest = Math.max(longest, longest(text, block.span()));
    }
    return longest;
  }

  private static int longest(String text, Span span) {
    int longest = 0;
    int start = span.start();
    for (int i = span.start(); i < span.end(); i++) {
      if (endsAt(text, i, span.end())) {
        longest = Math.max(longest, i + 1 - start);
        start = i + 1;
      }
    }
    return Math.max(longest, span.end() - start);
  }

  private static boolean endsAt(String text, int i, int end) {
    if (ENDS.indexOf(text.charAt(i)) < 0) {
      return false;
    }
    char next = i + 1 < end ? text.charAt(i + 1) : ' ';
    return Character.isWhitespace(next) || CLOSING.indexOf(next) >= 0;
  }
}
