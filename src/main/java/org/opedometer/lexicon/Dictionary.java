package org.opedometer.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The words of English, American and British, to tell a known word from one that is misspelt, of
 * another language or made up. Immutable.
 */
public final class Dictionary {
  private static final String FILE = "/vocabulary/words.txt";
  private static final int LEAST_STEM = 4;
  private static final List<String> PREFIXES =
      List.of(
          "un", "re", "non", "anti", "pre", "over", "under", "mis", "out", "super", "hyper",
          "ultra", "mega", "pseudo", "counter", "inter", "sub", "ex", "pro", "neo", "de");
  private static final List<String> SUFFIXES =
      List.of(
          "s", "es", "ed", "ing", "er", "ers", "ly", "ness", "like", "less", "ism", "ist", "ists",
          "ish", "wise");

  private final Set<String> words;

  private Dictionary(Set<String> words) {
    this.words = words;
  }

  /**
   * A dictionary of just these.
   *
   * @param words in lower case
   */
  public static Dictionary of(Collection<String> words) {
    return new Dictionary(Set.copyOf(words));
  }

  /** The dictionary that ships with the program, read when first asked for. */
  public static Dictionary english() {
    return English.DICTIONARY;
  }

  /**
   * Whether the word is one of the dictionary's, or is made from one by a common prefix or ending.
   *
   * @param word one word without spaces; case does not matter, and each part of a hyphenated word
   *     must be known
   */
  public boolean knows(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int hyphen = lower.indexOf('-');
    if (hyphen > 0 && hyphen < lower.length() - 1) {
      return knows(lower.substring(0, hyphen)) && knows(lower.substring(hyphen + 1));
    }
    return isKnown(lower) || PREFIXES.stream().anyMatch(p -> isKnownBehind(lower, p));
  }

  private boolean isKnownBehind(String word, String prefix) {
    return word.length() - prefix.length() >= LEAST_STEM
        && word.startsWith(prefix)
        && isKnown(word.substring(prefix.length()));
  }

  private boolean isKnown(String word) {
    return words.contains(word) || SUFFIXES.stream().anyMatch(s -> isKnownBefore(word, s));
  }

  /** Whether the word is a known one and {@code suffix}, spelt as English joins the two. */
  private boolean isKnownBefore(String word, String suffix) {
    int end = word.length() - suffix.length();
    if (end < LEAST_STEM || !word.endsWith(suffix)) {
      return false;
    }
    String stem = word.substring(0, end);
    char last = stem.charAt(end - 1);
    boolean afterY = last == 'y' && "aeiou".indexOf(stem.charAt(end - 2)) < 0;
    boolean misspelt = afterY && (suffix.equals("s") || suffix.equals("ed") || suffix.equals("es"));
    return !misspelt && words.contains(stem);
  }

  /** Holds the shipped words, so that they are read only where they are needed. */
  private static final class English {
    private static final Dictionary DICTIONARY = read();

    private static Dictionary read() {
      Set<String> words = new HashSet<>(100_000);
      try (InputStream in = Dictionary.class.getResourceAsStream(FILE)) {
        if (in == null) {
          throw new IllegalStateException(FILE + " is missing from the program");
        }
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        reader.lines().forEach(words::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return new Dictionary(words);
    }
  }
}
