package org.opedometer.text;

import org.jspecify.annotations.Nullable;
import org.opedometer.model.Essay;
import org.opedometer.model.Span;

/** Tells whether a character is a quotation mark, and whether it opens or closes. */
final class MarkReader {
  /**
   * A quotation mark.
   *
   * @param opens whether a quotation begins with it
   * @param width its characters: 2 for {@code ``} and {@code ''}
   */
  record Mark(boolean opens, int width) {}

  private final boolean single;

  private MarkReader(boolean single) {
    this.single = single;
  }

  /**
   * A reader for the marks this essay uses: double ones, or single ones where it has no double ones
   * at all.
   */
  static MarkReader of(Essay essay) {
    String text = essay.text();
    boolean doubles =
        text.indexOf('"') >= 0
            || text.indexOf('“') >= 0
            || text.indexOf('”') >= 0
            || text.indexOf('«') >= 0
            || text.indexOf('„') >= 0
            || text.contains("''")
            || text.contains("``");
    return new MarkReader(!doubles);
  }

  /** The mark at {@code i}, or null. {@code inside} tells whether a quotation is open. */
  @Nullable Mark at(String text, int i, Span block, boolean inside) {
    char c = text.charAt(i);
    char before = i > block.start() ? text.charAt(i - 1) : ' ';
    char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
    if (single && inside && isPossessive(text, i, block)) {
      return null;
    }
    return single
        ? singleMark(c, before, after, inside)
        : doubleMark(c, before, after, inside, i + 2 < block.end() ? text.charAt(i + 2) : ' ');
  }

  private static @Nullable Mark doubleMark(
      char c, char before, char after, boolean inside, char second) {
    return switch (c) {
      case '“', '«', '„' -> isFree(before) || !inside ? new Mark(true, 1) : new Mark(false, 1);
      case '”', '»' ->
          new Mark(!inside && isFree(before) && Character.isLetterOrDigit(after), 1); // mistyped
      case '`' -> after == '`' ? new Mark(true, 2) : null;
      case '\'' -> after == '\'' ? straight(before, second, inside, 2) : null;
      case '"', '\u2033' -> straight(before, after, inside, 1);
      default -> null;
    };
  }

  private static @Nullable Mark straight(char before, char after, boolean inside, int width) {
    if (inside) {
      boolean opener =
          isFree(before) && !Character.isWhitespace(after) && Character.isLetterOrDigit(after);
      return new Mark(opener && before != '(' && before != '[', width);
    }
    if (Character.isDigit(before) || Character.isWhitespace(after)) {
      return null; // inches, or a closing mark whose opening one is missing
    }
    return new Mark(true, width);
  }

  private static @Nullable Mark singleMark(char c, char before, char after, boolean inside) {
    if (c != '\'' && c != '‘' && c != '’') {
      return null;
    }
    if (!inside) {
      boolean decade = Character.isDigit(after);
      return isFree(before) && Character.isLetter(after) && c != '’' && !decade
          ? new Mark(true, 1)
          : null;
    }
    boolean apostrophe = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
    return apostrophe || isFree(before) || c == '‘' || Character.isLetter(after)
        ? null
        : new Mark(false, 1);
  }

  /** {@code the tenants' fault,'}: a plural's apostrophe, since a better closing mark follows. */
  private static boolean isPossessive(String text, int i, Span block) {
    boolean plural =
        i > block.start()
            && text.charAt(i - 1) == 's'
            && i + 2 < block.end()
            && text.charAt(i + 1) == ' '
            && Character.isLowerCase(text.charAt(i + 2));
    for (int k = i + 1; plural && k < block.end(); k++) {
      boolean mark = text.charAt(k) == text.charAt(i);
      if (mark && ",.?!;—".indexOf(text.charAt(k - 1)) >= 0) {
        return true;
      }
      if (text.charAt(k) == '‘' || mark && isFree(text.charAt(k - 1))) {
        return false; // another quotation opens
      }
    }
    return false;
  }

  private static boolean isFree(char before) {
    return Character.isWhitespace(before)
        || Character.isSpaceChar(before)
        || "([{—–-/:".indexOf(before) >= 0;
  }
}
