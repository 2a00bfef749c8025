package org.opedometer.text;

import java.util.Arrays;
import org.opedometer.model.Span;

/**
 * Makes quotation marks, dashes and spaces plain, character by character: {@code ``}, {@code ''}
 * and low or angle marks become curly double marks, odd spaces and line breaks a space, invisible
 * characters and Markdown emphasis nothing.
 */
public final class TextNormalizer {
  private TextNormalizer() {}

  /**
   * Normalises one block.
   *
   * @param text the essay
   * @param block the stretch to normalise
   */
  public static NormalizedText normalize(String text, Span block) {
    StringBuilder out = new StringBuilder(block.length());
    int[] origin = new int[block.length() + 1];
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      char next = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
      if ((c == '\'' || c == '`') && next == c) {
        origin[out.length()] = i++;
        out.append(c == '`' ? '“' : '”');
        continue;
      }
      char plain = plain(c);
      if (plain != 0 && !isEmphasis(text, i, block)) {
        origin[out.length()] = i;
        out.append(plain);
      }
    }
    origin[out.length()] = block.end();
    return new NormalizedText(out.toString(), Arrays.copyOf(origin, out.length() + 1));
  }

  /** The plain form of {@code c}, 0 where it leaves no trace. */
  private static char plain(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> 0;
      case '\u201A', '\u201B', '\u2032' -> '\'';
      case '„', '‟', '«', '»' -> '"';
      case '\u2033' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u2012', '\u2015' -> '—';
      default ->
          Character.isSpaceChar(c) || Character.isWhitespace(c)
              ? ' '
              : Character.isISOControl(c) ? 0 : c;
    };
  }

  /** An asterisk or underscore that opens or closes emphasis: word on one side only. */
  private static boolean isEmphasis(String text, int i, Span block) {
    char c = text.charAt(i);
    if (c != '*' && c != '_') {
      return false;
    }
    char before = i > block.start() ? text.charAt(i - 1) : ' ';
    char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
    boolean wordBefore =
        Character.isLetterOrDigit(before) || before == c || ".,!?’'”\"".indexOf(before) >= 0;
    boolean wordAfter =
        Character.isLetterOrDigit(after) || after == c || "“‘'\"$".indexOf(after) >= 0;
    return wordBefore != wordAfter || before == c || after == c;
  }
}
