package org.opedometer.report;

import java.util.List;
import java.util.OptionalDouble;

/**
 * An essay's paragraphs in order, laid out from left to right: width by words. Strips and sparkline
 * share it, so that they stand under each other.
 *
 * @param width of the whole, at least {@link #WIDTH}
 */
record Course(List<Stop> stops, double width) {
  static final double WIDTH = 1000;
  private static final double NARROWEST = 26; // holds a three-digit number

  /** One paragraph with its place and its two scores. */
  record Stop(
      int paragraph,
      String anchor,
      double x,
      double width,
      int words,
      Score rhetoric,
      Score sourcing,
      int units,
      int attacks,
      int unsourcedNumbers) {
    double middle() {
      return x + width / 2;
    }
  }

  /** A score 0..100 with its interval; empty where nothing asks for one. */
  record Score(OptionalDouble value, OptionalDouble low, OptionalDouble high) {
    static Score of(Row row, String name) {
      return new Score(row.number(name), row.number(name + "_low"), row.number(name + "_high"));
    }

    String inWords() {
      return value.isEmpty()
          ? "nothing to source"
          : Printable.number(value, 0) + " (" + Printable.interval(low, high, 0) + ")";
    }
  }

  /** The widths of paragraphs of so many words, none too narrow for its number. */
  static double[] widths(int[] words) {
    double total = Math.max(WIDTH, words.length * NARROWEST * 1.15);
    double all = 0;
    for (int count : words) {
      all += Math.max(1, count);
    }
    double spare = total - words.length * NARROWEST;
    double[] widths = new double[words.length];
    for (int i = 0; i < words.length; i++) {
      widths[i] = NARROWEST + spare * Math.max(1, words[i]) / all;
    }
    return widths;
  }

  /** Class of the style sheet that keeps a long course readable: it is then scrolled. */
  String cssClass() {
    long screens = Math.min(8, (long) Math.ceil(width / WIDTH));
    return "course w" + screens;
  }
}
