package org.opedometer.claims.quantity;

import java.util.regex.Pattern;

/** Tells words that are years: 1000 to 2099. */
public final class Years {
  private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d\\d");
  private static final Pattern DECADE = Pattern.compile("(?:1\\d|20)\\d0s");

  private Years() {}

  /** {@code 1987}. */
  public static boolean isYear(String word) {
    return YEAR.matcher(word).matches();
  }

  /** {@code 1980s}. */
  public static boolean isDecade(String word) {
    return DECADE.matcher(word).matches();
  }
}
