package org.opedometer.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;

/** Words and numbers as a reader is to see them. */
final class Printable {
  static final String MISSING = "–";

  private Printable() {}

  /** Control characters become U+FFFD, one for one, so that offsets stay. */
  static String text(String words) {
    StringBuilder text = null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t') {
        text = text == null ? new StringBuilder(words) : text;
        text.setCharAt(i, '\uFFFD');
      }
    }
    return text == null ? words : text.toString();
  }

  /** At most {@code places} decimals, no trailing zeros, a real minus sign. */
  static String number(double value, int places) {
    BigDecimal rounded = BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_UP);
    String plain = rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    return plain.replace('-', '\u2212');
  }

  static String number(OptionalDouble value, int places) {
    return value.isEmpty() ? MISSING : number(value.getAsDouble(), places);
  }

  /** {@code 52–86}, or nothing where there is no interval. */
  static String interval(OptionalDouble low, OptionalDouble high, int places) {
    return low.isEmpty() || high.isEmpty() ? "" : number(low, places) + "–" + number(high, places);
  }

  /** A column's or category's name in words. */
  static String words(String name) {
    return name.replace("check_worthy", "check-worthy").replace('_', ' ');
  }

  /** At most {@code length} characters, cut at a space where there is one. */
  static String first(String words, int length) {
    if (words.length() <= length) {
      return words;
    }
    int space = words.lastIndexOf(' ', length);
    int cut = space > length / 2 ? space : length;
    return words.substring(0, Character.isLowSurrogate(words.charAt(cut)) ? cut - 1 : cut) + "…";
  }
}
