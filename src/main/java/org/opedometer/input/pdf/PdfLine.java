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

  boolean endsSentence() {
    return text.matches("(?s).*[.!?…:][\"'”’)\\]]*(?:\\[?\\d{1,2}]?)?");
  }

  boolean startsSmall() {
    return Character.isLowerCase(text.charAt(0));
  }

  /** Whether {@code next} stands below this line on the same page. */
  boolean isAbove(PdfLine next) {
    return page == next.page && next.y > y;
  }
}
