package org.opedometer.output;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a value is written into a cell, so that no spreadsheet runs it, tears it or misreads it. */
public final class Cell {
  /** Spreadsheets cut, or spill into the next row, a cell longer than 32,767 characters. */
  static final int LONGEST = 32_000;

  private static final int DECIMALS = 4;
  private static final String FORMULA_STARTS = "=+-@\t\r\0";
  private static final char REPLACEMENT = '\uFFFD';

  private Cell() {}

  /**
   * Words as a cell: line breaks and tabs become one space, other control characters and lone
   * surrogates U+FFFD, and what a spreadsheet would take for a formula gets a leading {@code '}.
   */
  public static String text(String words) {
    StringBuilder cell = new StringBuilder(words.length() + 1);
    int i = 0;
    while (i < words.length() && cell.length() < LONGEST) {
      int c = words.codePointAt(i);
      i += Character.charCount(c);
      boolean pair = c == '\r' && i < words.length() && words.charAt(i) == '\n';
      if (!pair) {
        cell.appendCodePoint(harmless(c));
      }
    }
    if (i < words.length()) {
      cell.append('…');
    }
    return startsFormula(words) ? "'" + cell : cell.toString();
  }

  /** The words of a cell made by {@link #text}, without the guard. */
  static String unguarded(String cell) {
    return cell.length() > 1 && cell.charAt(0) == '\'' && startsFormula(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  /** A point decimal with four places; never {@code -0.0000}. */
  static String decimal(double number) {
    return BigDecimal.valueOf(number).setScale(DECIMALS, RoundingMode.HALF_EVEN).toPlainString();
  }

  private static boolean startsFormula(String words) {
    return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0;
  }

  private static int harmless(int c) {
    boolean breaksLine = (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    if (breaksLine) {
      return ' ';
    }
    boolean lone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noCharacter = (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    return Character.isISOControl(c) || lone || noCharacter ? REPLACEMENT : c;
  }
}
