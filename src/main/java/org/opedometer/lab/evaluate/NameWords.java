package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;

/**
 * What words in names say, all in lower case without stops.
 *
 * @param genders {@code male} or {@code female} by given name or title
 * @param titles what may stand before a name
 * @param kinds words that say what they name: offices, documents, organisations, titles
 */
record NameWords(Map<String, String> genders, Set<String> titles, Set<String> kinds) {
  NameWords {
    genders = Map.copyOf(genders);
    titles = Set.copyOf(titles);
    kinds = Set.copyOf(kinds);
  }

  static NameWords of(Map<String, Lexicon> lexicons) {
    Map<String, String> genders = new HashMap<>();
    for (String name : new String[] {"titles", "given-names"}) {
      for (LexiconEntry entry : lexicons.get(name).entries()) {
        if (entry.attribute("gender").endsWith("male")) {
          genders.put(plain(entry.text()), entry.attribute("gender"));
        }
      }
    }
    Set<String> kinds = new HashSet<>();
    kinds.add("dear"); // before a name in a letter
    for (String name :
        new String[] {"roles", "documents", "organisations", "titles", "sides", "groups"}) {
      kinds.addAll(words(lexicons.get(name)));
    }
    return new NameWords(genders, words(lexicons.get("titles")), kinds);
  }

  private static Set<String> words(Lexicon lexicon) {
    Set<String> words = new HashSet<>();
    for (LexiconEntry entry : lexicon.entries()) {
      words.add(plain(entry.text().replaceFirst("/.*", "")));
    }
    return words;
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replaceAll("[=.]", "");
  }

  /** Empty where the word says nothing. */
  String gender(String word) {
    return genders.getOrDefault(plain(word), "");
  }

  boolean isGivenName(String word) {
    return !gender(word).isEmpty() && !isTitle(word);
  }

  boolean isTitle(String word) {
    return titles.contains(plain(word));
  }

  /** Whether a word says what it names, as {@code Senate} and {@code Post} do. */
  boolean tellsKind(String word) {
    return kinds.contains(plain(word));
  }

  /**
   * The pairs of {@code genders}, before them one for each given name of {@code names} that they
   * lack: with a name of the other gender that the text does not use.
   *
   * @param names words that name persons, as written
   * @param words all words of the text, in lower case
   */
  SwapPairs completed(SwapPairs genders, Set<String> names, Set<String> words) {
    List<SwapPairs.Pair> pairs = new ArrayList<>();
    Set<String> used = new HashSet<>(words);
    for (String name : new TreeSet<>(names)) {
      String gender = gender(name);
      if (isGivenName(name) && !genders.know(name.toLowerCase(Locale.ROOT))) {
        genders.pairs().stream()
            .filter(p -> p.name() && !used.contains(p.a()) && !used.contains(p.b()))
            .map(p -> gender.equals("male") ? p.b() : p.a())
            .findFirst()
            .ifPresent(
                other -> {
                  used.add(other);
                  pairs.add(SwapPairs.Pair.ofNames(name, inTitleCase(other)));
                });
      }
    }
    pairs.addAll(genders.pairs());
    return new SwapPairs(pairs);
  }

  private static String inTitleCase(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
