package org.opedometer.lab.evaluate;

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
import java.util.Set;
import java.util.stream.Collectors;
import org.opedometer.io.YamlValue;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Token;

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
   * @param name whether both are names, exchanged wherever they are read as such
   */
  record Pair(String a, String b, String tag, boolean capital, boolean name) {
    /** Two names as they are spelt. */
    static Pair ofNames(String a, String b) {
      return new Pair(a, b, "", true, true);
    }

    private Optional<String> other(Token token, boolean beforeNoun) {
      String word = token.written();
      boolean small = Character.isLowerCase(word.codePointAt(0));
      boolean fits =
          !(capital && small)
              && (!name || token.is("NNP") || token.entity() != EntityKind.NONE)
              && (tag.isEmpty() || (tag.equals("JJ") ? beforeNoun : token.tag().equals(tag)));
      return !fits
          ? Optional.empty()
          : word.equalsIgnoreCase(a)
              ? Optional.of(inCaseOf(word, a, b))
              : word.equalsIgnoreCase(b) ? Optional.of(inCaseOf(word, b, a)) : Optional.empty();
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
              item.get("capital").map(YamlValue::asBoolean).orElse(false),
              item.get("name").map(YamlValue::asBoolean).orElse(false)));
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

  /** All but the pairs of given names that are surnames here, {@code words} as written. */
  SwapPairs without(Set<String> words) {
    Set<String> lower =
        words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    return new SwapPairs(
        pairs.stream()
            .filter(p -> !p.name() || !lower.contains(p.a()) && !lower.contains(p.b()))
            .toList());
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
    return pairs.stream().flatMap(p -> p.other(token, beforeNoun).stream()).findFirst();
  }

  /** {@code other} in the case in which {@code word} stands for {@code usual}. */
  private static String inCaseOf(String word, String usual, String other) {
    if (word.equals(usual)) {
      return other;
    }
    if (word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT))) {
      return other.toUpperCase(Locale.ROOT);
    }
    return Character.isUpperCase(word.charAt(0))
        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
        : other;
  }
}
