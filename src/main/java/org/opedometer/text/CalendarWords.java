package org.opedometer.text;

import java.util.HashSet;
import java.util.Set;

/** Names of days and months, in lower case. */
public final class CalendarWords {
  public static final Set<String> DAYS =
      WordSet.of("monday tuesday wednesday thursday friday saturday sunday");

  public static final Set<String> MONTHS =
      WordSet.of(
          "january february march april may june july august september october november december");

  private CalendarWords() {}

  /** Months and days, and further words parted by spaces. */
  public static Set<String> and(String others) {
    Set<String> all = new HashSet<>(DAYS);
    all.addAll(MONTHS);
    all.addAll(WordSet.of(others));
    return Set.copyOf(all);
  }
}
