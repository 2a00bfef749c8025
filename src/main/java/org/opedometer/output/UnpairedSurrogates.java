package org.opedometer.output;

/** Halves of surrogate pairs that stand alone: no UTF-8 file can hold them. */
final class UnpairedSurrogates {
  private UnpairedSurrogates() {}

  /** The text with each of them as U+FFFD, so that the number of code points stays. */
  static String replaced(String text) {
    StringBuilder replaced = null;
    for (int i = 0; i < text.length(); i++) {
      if (!Character.isSurrogate(text.charAt(i))) {
        continue;
      }
      boolean paired =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      if (paired) {
        i++;
      } else {
        replaced = replaced == null ? new StringBuilder(text) : replaced;
        replaced.setCharAt(i, '\uFFFD');
      }
    }
    return replaced == null ? text : replaced.toString();
  }
}
