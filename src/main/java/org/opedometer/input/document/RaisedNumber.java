package org.opedometer.input.document;

import java.util.regex.Pattern;

/** Tells a raised figure that points to a note from one that belongs to a unit or a power. */
public final class RaisedNumber {
  /** A unit of length, time or area before its square or cube: m², km³, s². */
  private static final Pattern UNIT =
      Pattern.compile("(?s).*(?:^|[\\s\\d/(·])(?:[mckdµ]?m|km|ft|in|yd|mi|s|h)$");

  /** The base of a power. */
  private static final Pattern BASE = Pattern.compile("(?s).*(?:^|[^\\d.,])(?:10|2|e)$");

  private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final int LOOK_BACK = 12;

  private RaisedNumber() {}

  /**
   * How a raised figure is written down: {@code [3]} where it points to a note, {@code ³} where it
   * is an exponent.
   *
   * @param before the text before it
   * @param digits one to three of them
   * @param linked whether it is a link, as marks of notes are
   */
  public static String write(CharSequence before, String digits, boolean linked) {
    int from = Math.max(0, before.length() - LOOK_BACK);
    String tail = before.subSequence(from, before.length()).toString();
    boolean unit = digits.matches("[23]") && UNIT.matcher(tail).matches();
    return !linked && (unit || BASE.matcher(tail).matches()) ? raised(digits) : "[" + digits + "]";
  }

  private static String raised(String digits) {
    StringBuilder raised = new StringBuilder();
    digits.chars().forEach(d -> raised.append(RAISED.charAt(d - '0')));
    return raised.toString();
  }
}
