package org.opedometer.input.pdf;

/**
 * One line of a page.
 *
 * @param page from 1
 * @param left where it begins, in points from the page's left edge
 * @param right where it ends
 * @param y its base line, in points from the page's top
 * @param size of most of its letters, in points
 * @param bold whether most of its letters are
 * @param text without surrounding white space, never empty
 */
record PdfLine(
    int page, double left, double right, double y, double size, boolean bold, String text) {

  /** An initial is so many times as large as the letters beside it. */
  static final double DROP_CAP = 1.7;

  boolean endsSentence() {
    return text.matches("(?s).*[.!?…:][\"'”’)\\]]*(?:\\[?\\d{1,2}]?)?");
  }

  /**
   * The line with another piece of it behind, set apart by a space; a large initial is put right
   * before its word.
   */
  PdfLine with(PdfLine next) {
    double most = text.length() >= next.text.length() ? size : next.size;
    boolean initial = isInitialOf(next);
    boolean word = text.matches("[AIO]") && LineHyphens.isWord(next.firstWord());
    String between = initial && !word ? "" : " ";
    double end = Math.max(right, next.right);
    double base = initial ? next.y : y;
    double begin = initial ? next.left : left; // as the lines beside the initial begin
    return new PdfLine(page, begin, end, base, most, bold, text + between + next.text);
  }

  /** Whether this is a large initial, and {@code next} goes on with its word. */
  boolean isInitialOf(PdfLine next) {
    return text.matches("\\p{Lu}") && page == next.page && size > next.size * DROP_CAP;
  }

  private String firstWord() {
    return text.split("[^\\p{L}]", 2)[0];
  }

  boolean startsSmall() {
    return Character.isLowerCase(text.charAt(0));
  }

  /** Whether {@code next} stands below this line on the same page. */
  boolean isAbove(PdfLine next) {
    return page == next.page && next.y > y;
  }
}
