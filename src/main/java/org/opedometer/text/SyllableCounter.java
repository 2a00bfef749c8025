package org.opedometer.text;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts the syllables of an English word by its vowel groups, with the common silent endings taken
 * off. Numbers count one syllable a digit.
 */
public final class SyllableCounter {
  private static final Pattern GROUP = Pattern.compile("[aeiouy]+");
  private static final Pattern SILENT =
      Pattern.compile(
          "(?:(?<=[^laeiouysxzhcg])es|(?<=[aeiouy]l)es?|(?<=[^dtaeiouy])ed|(?<=[^l])e)$");
  private static final Pattern SPLIT =
      Pattern.compile(
          "ia|io(?!u?s?n)|eo(?!pl)|(?<=cr)ea(?=t)|(?<=id|ar)ea$|(?<=sc|qu|d|cl)ie(?=[nt])|ua|uo|iu|[aeiou]ing$");

  private SyllableCounter() {}

  /** Syllables of {@code word}, at least 1. */
  public static int count(String word) {
    String w = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    int digits = (int) w.chars().filter(Character::isDigit).count();
    if (digits > 0) {
      return Math.max(1, digits);
    }
    if (w.length() <= 3) {
      return 1;
    }
    int n = groups(GROUP, SILENT.matcher(w).replaceFirst("")) + groups(SPLIT, w);
    return Math.max(1, n);
  }

  private static int groups(Pattern pattern, String word) {
    Matcher matcher = pattern.matcher(word);
    int n = 0;
    while (matcher.find()) {
      n++;
    }
    return n;
  }
}
