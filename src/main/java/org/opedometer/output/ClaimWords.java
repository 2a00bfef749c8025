package org.opedometer.output;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * By what a claim is known again in other words: its numbers, and the longer of its words.
 *
 * @param numbers their values, scaled: 1.9 million is 1900000; years are none
 * @param words at least four letters, in lower case, without a plural's s
 */
record ClaimWords(Set<String> numbers, Set<String> words) {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(\\d{1,3}(?:,\\d{3})+|\\d+)(\\.\\d+)?\\s*"
              + "(thousand|million|billion|trillion|m|mn|bn|tn|k)?\\b");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'\u2019]{3,}");
  private static final Map<String, Integer> POWERS =
      Map.of(
          "thousand",
          3,
          "k",
          3,
          "million",
          6,
          "m",
          6,
          "mn",
          6,
          "billion",
          9,
          "bn",
          9,
          "trillion",
          12,
          "tn",
          12);
  private static final Set<String> COMMON =
      Set.of(
          "about",
          "also",
          "been",
          "could",
          "from",
          "have",
          "into",
          "more",
          "most",
          "only",
          "other",
          "over",
          "said",
          "some",
          "such",
          "than",
          "that",
          "their",
          "them",
          "then",
          "there",
          "these",
          "they",
          "this",
          "those",
          "very",
          "were",
          "what",
          "when",
          "where",
          "which",
          "while",
          "will",
          "with",
          "would",
          "your",
          "every",
          "just",
          "after",
          "before",
          "because",
          "million",
          "billion",
          "thousand",
          "percent",
          "cent",
          "year",
          "years");

  /** Shared words of all words: with a common number, and without. */
  private static final double LIKE_WITH_NUMBER = 0.3;

  private static final double LIKE = 0.7;
  private static final int FEWEST = 2;
  static final int FEWEST_WITHOUT_NUMBER = 5;

  /**
   * @param quantities the numbers of the claim as written, parted by a semicolon
   */
  static ClaimWords of(String claim, String quantities) {
    Set<String> numbers = new HashSet<>();
    for (String quantity : quantities.toLowerCase(Locale.ROOT).split(";")) {
      Matcher number = NUMBER.matcher(quantity);
      boolean found = false;
      while (number.find()) {
        found = true;
        String value = value(number);
        if (!isYear(quantity, value)) {
          numbers.add(value);
        }
      }
      if (!found && !quantity.isBlank()) {
        numbers.add(quantity.strip()); // in words
      }
    }
    Set<String> words = new HashSet<>();
    Matcher word = WORD.matcher(claim.toLowerCase(Locale.ROOT));
    while (word.find()) {
      if (!COMMON.contains(word.group())) {
        words.add(stem(word.group()));
      }
    }
    return new ClaimWords(numbers, words);
  }

  private static String value(Matcher number) {
    String fraction = number.group(2) == null ? "" : number.group(2);
    BigDecimal value = new BigDecimal(number.group(1).replace(",", "") + fraction);
    String unit = number.group(3) == null ? "" : number.group(3);
    return value
        .scaleByPowerOfTen(POWERS.getOrDefault(unit, 0))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static boolean isYear(String quantity, String value) {
    return quantity.strip().equals(value) && value.matches("(1[5-9]|20)\\d\\d");
  }

  private static String stem(String word) {
    return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
  }

  /** Whether two claims are the same in other words. */
  boolean isLike(ClaimWords other) {
    int shared = (int) words.stream().filter(other.words::contains).count();
    int all = words.size() + other.words.size() - shared;
    double share = all == 0 ? 0 : (double) shared / all;
    boolean number = numbers.stream().anyMatch(other.numbers::contains);
    return number
        ? shared >= FEWEST && share >= LIKE_WITH_NUMBER
        : shared >= FEWEST_WITHOUT_NUMBER && share >= LIKE;
  }
}
