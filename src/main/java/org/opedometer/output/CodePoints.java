package org.opedometer.output;

import java.util.Arrays;
import org.opedometer.model.Span;

/**
 * Turns UTF-16 offsets of one text into offsets that count Unicode code points, and back.
 *
 * <p>The tables count code points since Python, R and most readers of UTF-8 do. A text without
 * surrogate pairs costs nothing; otherwise an offset costs one binary search.
 */
public final class CodePoints {
  /** UTF-16 offsets of the second halves of surrogate pairs, ascending. */
  private final int[] lows;

  public CodePoints(String text) {
    int[] found = new int[8];
    int count = 0;
    for (int i = 1; i < text.length(); i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        if (count == found.length) {
          found = Arrays.copyOf(found, 2 * count);
        }
        found[count++] = i;
      }
    }
    lows = Arrays.copyOf(found, count);
  }

  /** The code point offset of a UTF-16 offset; inside a pair, that of the character after it. */
  public int of(int utf16) {
    return utf16 - pairsBefore(utf16);
  }

  /** {@code start-end} in code points. */
  public String of(Span span) {
    return of(span.start()) + "-" + of(span.end());
  }

  /** The UTF-16 offset of a code point offset. */
  public int utf16(int codePoint) {
    int low = 0;
    int high = lows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (lows[middle] - middle <= codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return codePoint + low;
  }

  private int pairsBefore(int utf16) {
    int place = Arrays.binarySearch(lows, utf16);
    return place >= 0 ? place : -place - 1;
  }
}
