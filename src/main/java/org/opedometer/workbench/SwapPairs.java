package org.opedometer.workbench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.opedometer.model.Token;
import org.opedometer.yaml.YamlValue;

/**
 * Pairs of words that stand for the two sides of a matter: men and women, nations, parties, names.
 *
 * @param pairs in order; the first that fits a word decides
 */
record SwapPairs(List<Pair> pairs) {
  private static final String RESOURCE = "/validity/swaps.yml";

  /**
   * Two words that change places.
   *
   * @param tag part of speech that the word must have, empty for any; an adjective must stand
   *     before a noun
   * @param capital whether only the word with a capital tells a side
   */
  record Pair(String a, String b, String tag, boolean capital) {
    private Optional<String> other(Token token, boolean beforeNoun) {
      String word = token.written().toLowerCase(Locale.ROOT);
      boolean small = Character.isLowerCase(token.written().codePointAt(0));
      boolean fits =
          !(capital && small)
              && (tag.isEmpty() || (tag.equals("JJ") ? beforeNoun : token.tag().equals(tag)));
      return !fits
          ? Optional.empty()
          : word.equals(a) ? Optional.of(b) : word.equals(b) ? Optional.of(a) : Optional.empty();
    }
  }

  SwapPairs {
    pairs = List.copyOf(pairs);
  }

  /** The lists that ship with the program, by what they exchange. */
  static Map<String, SwapPairs> shipped() {
    Map<String, SwapPairs> lists = new LinkedHashMap<>();
    YamlValue.parse("swaps.yml", text())
        .entries()
        .forEach((name, list) -> lists.put(name, new SwapPairs(pairs(list))));
    return lists;
  }

  private static List<Pair> pairs(YamlValue list) {
    List<Pair> pairs = new ArrayList<>();
    for (YamlValue item : list.items()) {
      pairs.add(
          new Pair(
              item.get("a").orElseThrow().asString(),
              item.get("b").orElseThrow().asString(),
              item.get("tag").map(YamlValue::asString).orElse(""),
              item.get("capital").map(YamlValue::asBoolean).orElse(false)));
    }
    return pairs;
  }

  private static String text() {
    try (InputStream in = SwapPairs.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is missing from the installation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether one of the pairs holds {@code word}, which is in lower case. */
  boolean know(String word) {
    return pairs.stream().anyMatch(p -> p.a().equals(word) || p.b().equals(word));
  }

  /**
   * What stands in the place of {@code token} once the sides are exchanged, in its case.
   *
   * @param beforeNoun whether the next word is a noun
   */
  Optional<String> other(Token token, boolean beforeNoun) {
    return pairs.stream()
        .flatMap(p -> p.other(token, beforeNoun).stream())
        .findFirst()
        .map(other -> inCaseOf(token.written(), other));
  }

  private static String inCaseOf(String word, String other) {
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return other.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
        : other;
  }
}
