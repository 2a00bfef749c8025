package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a text.
 *
 * @param start offset of its first visible character
 * @param end offset behind its last visible character; {@code start} for a blank line
 * @param indent columns before the first visible character, a tab counting as four
 */
record TextLine(int start, int end, int indent) {
  private static final int TAB = 4;

  /** All lines from offset {@code from} on, blank ones included. */
  static List<TextLine> of(String text, int from) {
    List<TextLine> lines = new ArrayList<>();
    int begin = from;
    for (int i = from; i <= text.length(); i++) {
      if (i == text.length() || endsLine(text.charAt(i))) {
        lines.add(trimmed(text, begin, i));
        boolean crlf = i + 1 < text.length() && text.startsWith("\r\n", i);
        i += crlf ? 1 : 0;
        begin = i + 1;
      }
    }
    return lines;
  }

  boolean blank() {
    return start == end;
  }

  int length() {
    return end - start;
  }

  String in(String text) {
    return text.substring(start, end);
  }

  /** White space of any kind, and the marks that print as nothing. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || c == '\uFEFF'
        || c == '\u200B';
  }

  private static boolean endsLine(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static TextLine trimmed(String text, int begin, int end) {
    int start = begin;
    int indent = 0;
    while (start < end && isBlank(text.charAt(start))) {
      indent += text.charAt(start) == '\t' ? TAB : 1;
      start++;
    }
    int last = end;
    while (last > start && isBlank(text.charAt(last - 1))) {
      last--;
    }
    return new TextLine(start, last, indent);
  }
}
