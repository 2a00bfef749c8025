package org.opedometer.rhetoric.rule;

import java.util.Arrays;

/**
 * Where words begin in a line: behind each space.
 *
 * @param at offsets into the line, in ascending order
 * @param letters the letters that words begin with, as a set of {@link #letter} bits
 */
public record WordStarts(String line, int[] at, int letters) {
  private static final int OTHER = 1 << 26;

  public static WordStarts of(String line) {
    int[] at = new int[line.length()];
    int count = 0;
    int letters = 0;
    for (int i = 1; i < line.length(); i++) {
      if (line.charAt(i - 1) == ' ') {
        at[count++] = i;
        letters |= letter(line.charAt(i));
      }
    }
    return new WordStarts(line, Arrays.copyOf(at, count), letters);
  }

  /** One bit for each of a to z, one for all other characters. */
  public static int letter(char first) {
    return first >= 'a' && first <= 'z' ? 1 << first - 'a' : OTHER;
  }

  /** The bits of all that are no letter from a to z. */
  public static int others() {
    return OTHER;
  }
}
