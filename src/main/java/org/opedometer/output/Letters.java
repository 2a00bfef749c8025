package org.opedometer.output;

/** Counting in letters, as spreadsheets name their columns. */
public final class Letters {
  private static final int COUNT = 26;

  private Letters() {}

  /** A to Z for 0 to 25, then AA, AB ... */
  public static String of(int place) {
    String last = String.valueOf((char) ('A' + place % COUNT));
    return place < COUNT ? last : of(place / COUNT - 1) + last;
  }
}
