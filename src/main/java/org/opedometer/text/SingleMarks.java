package org.opedometer.text;

import java.util.Locale;
import java.util.Set;
import org.opedometer.model.Span;

/**
 * Finds pairs of single quotation marks among apostrophes. A single mark is taken for an opening
 * one only where its closing one can be shown: apostrophes open words ({@code 'em}, {@code 'Twas}),
 * close them ({@code the tenants'}) and stand within them.
 *
 * <p>A closing mark is sure behind punctuation ({@code enough,’ she said}), and likely behind a
 * letter at a word's end; behind a plural's s it may be an apostrophe, so a better one further on
 * is preferred.
 */
final class SingleMarks {
  /** No pair in the paragraph. */
  static final int NONE = -1;

  /** Quotations longer than this, in UTF-16 units, are not looked for: it bounds the work. */
  private static final int LONGEST = 4000;

  /** English words that are written with an apostrophe for what was cut off in front. */
  private static final Set<String> CLIPPED =
      Set.of(
          "em", "tis", "twas", "twere", "twill", "twould", "til", "till", "cause", "cos", "coz",
          "cuz", "bout", "round", "n", "ere", "neath", "nother", "nuff", "sup", "fraid", "kay",
          "ello", "fore", "gainst", "pon", "tween", "twixt", "ave", "e", "er", "im", "ard", "ow",
          "ope", "spect", "scuse", "stead", "cept", "ouse", "ome");

  private SingleMarks() {}

  /** Whether the character at {@code i} looks like a single mark that opens. */
  static boolean opens(String text, int i, Span block) {
    char c = text.charAt(i);
    if (c != '\'' && c != '‘') {
      return false;
    }
    char before = i > block.start() ? text.charAt(i - 1) : ' ';
    char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
    boolean nested = before == '“' || before == '"';
    return (MarkReader.isFree(before) || nested)
        && (Character.isLetter(after) || "“\"£$€…[(".indexOf(after) >= 0 || isFigure(text, i));
  }

  /** A figure that is no decade: {@code '40 people} against {@code '90s}. */
  private static boolean isFigure(String text, int i) {
    int end = i + 1;
    while (end < text.length() && Character.isDigit(text.charAt(end))) {
      end++;
    }
    boolean decade = end - i == 3;
    return end > i + 1 && !decade;
  }

  /** Whether {@code i} closes a quotation for sure: it stands behind punctuation. */
  static boolean isSure(String text, int i) {
    return ",.?!;:…—–-)”\"".indexOf(text.charAt(i - 1)) >= 0;
  }

  /**
   * The closing mark that belongs to the opening one at {@code i}.
   *
   * @return its offset, or {@link #NONE}
   */
  static int closing(String text, int i, Span block) {
    char mark = text.charAt(i) == '‘' ? '’' : '\'';
    boolean clipped = isClipped(text, i);
    int likely = NONE;
    boolean ended = false; // a sentence within: what goes on behind it closes behind its own stop
    int end = Math.min(block.end(), i + LONGEST);
    for (int k = i + 1; k < end; k++) {
      char c = text.charAt(k);
      if (c == '“' || c == '"') {
        k = behindInner(text, k, end);
      } else if (opens(text, k, block) && !isClipped(text, k)) {
        return likely; // another quotation begins: this one was none, or has ended
      } else if (c == mark && closes(text, k, block)) {
        if (isSure(text, k)) {
          return k;
        }
        if (!clipped && !mayBeApostrophe(text, k, block)) {
          return likely == NONE ? k : likely;
        }
        likely = likely == NONE && !clipped && !ended ? k : likely;
      } else if (Character.isWhitespace(c) && ".!?".indexOf(text.charAt(k - 1)) >= 0) {
        ended = true;
      }
    }
    return likely;
  }

  /** The end of a quotation within the quotation, or {@code k} where it does not end. */
  private static int behindInner(String text, int k, int end) {
    int close = text.indexOf(text.charAt(k) == '“' ? '”' : '"', k + 1);
    return close > 0 && close < end ? close : k;
  }

  private static boolean closes(String text, int k, Span block) {
    char before = text.charAt(k - 1);
    char after = k + 1 < block.end() ? text.charAt(k + 1) : ' ';
    return !MarkReader.isFree(before) && !Character.isLetterOrDigit(after)
        || "—–-".indexOf(before) >= 0 && Character.isWhitespace(after);
  }

  /** {@code the tenants' fault}, {@code dancin' all night}: the word goes on in small letters. */
  static boolean mayBeApostrophe(String text, int k, Span block) {
    boolean goesOn =
        k + 2 < block.end()
            && Character.isWhitespace(text.charAt(k + 1))
            && Character.isLetterOrDigit(text.charAt(k + 2));
    char last = text.charAt(k - 1);
    boolean clippedEnd = text.startsWith("in", Math.max(0, k - 2)) || last == 'o' || last == 'h';
    return goesOn && (last == 's' || last == 'x' || last == 'z' || clippedEnd);
  }

  private static boolean isClipped(String text, int i) {
    int end = i + 1;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return CLIPPED.contains(text.substring(i + 1, end).toLowerCase(Locale.ROOT));
  }
}
