package org.opedometer.text;

import java.util.Arrays;

/** How far two words are apart (Levenshtein 1966). */
public final class EditDistance {
  private EditDistance() {}

  /**
   * The least number of letters to put in, take out or replace that makes one the other.
   *
   * @return 0 for the same words, at most the length of the longer
   */
  public static int of(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, j -> j);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int substitution = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(substitution, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
