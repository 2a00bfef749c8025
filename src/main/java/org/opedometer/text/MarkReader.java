package org.opedometer.text;

import org.jspecify.annotations.Nullable;
import org.opedometer.model.Span;

/**
 * Tells whether a character is a double quotation mark, and whether it opens or closes. Typed marks
 * ({@code "}, {@code ''}) look alike on both sides, so what stands around them decides.
 */
final class MarkReader {
  private static final String SIGNS = "£$€¥#@+=(-–—&'‘’";

  /**
   * A quotation mark.
   *
   * @param opens whether a quotation begins with it
   * @param width its characters: 2 for {@code ``} and {@code ''}
   */
  record Mark(boolean opens, int width) {}

  private MarkReader() {}

  /** The mark at {@code i}, or null. {@code inside} tells whether a quotation is open. */
  static @Nullable Mark at(String text, int i, Span block, boolean inside) {
    char c = text.charAt(i);
    char before = i > block.start() ? text.charAt(i - 1) : ' ';
    char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
    return switch (c) {
      case '“', '«', '„' -> isFree(before) || !inside ? new Mark(true, 1) : new Mark(false, 1);
      case '”', '»' ->
          new Mark(!inside && isFree(before) && Character.isLetterOrDigit(after), 1); // mistyped
      case '`' -> after == '`' ? new Mark(true, 2) : null;
      case '\'' -> after == '\'' ? straight(text, i, block, inside, 2) : null;
      case '"', '\u2033' -> straight(text, i, block, inside, 1);
      default -> null;
    };
  }

  private static @Nullable Mark straight(
      String text, int i, Span block, boolean inside, int width) {
    char before = i > block.start() ? text.charAt(i - 1) : ' ';
    char after = i + width < block.end() ? text.charAt(i + width) : ' ';
    if (inside) {
      boolean opener =
          isFree(before) && (Character.isLetterOrDigit(after) || SIGNS.indexOf(after) >= 0);
      return new Mark(opener && before != '(' && before != '[', width);
    }
    if (Character.isDigit(before)) {
      return null; // inches
    }
    if (Character.isWhitespace(after)) {
      // a closing mark whose opening one is missing, or marks set off by spaces on either side
      return isFree(before) && closesSetOff(text, i, block, width) ? new Mark(true, width) : null;
    }
    return new Mark(true, width);
  }

  /** Whether the next mark of this kind is set off by a space on its inner side, too. */
  private static boolean closesSetOff(String text, int i, Span block, int width) {
    int next = text.indexOf(text.substring(i, i + width), i + width);
    return next > 0
        && next + width <= block.end()
        && Character.isWhitespace(text.charAt(next - 1))
        && (next + width == block.end() || !Character.isLetterOrDigit(text.charAt(next + width)));
  }

  /** Whether a mark behind this character may open something: a space, bracket, dash or slash. */
  static boolean isFree(char before) {
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || "([{—–-/:".indexOf(before) >= 0;
  }
}
