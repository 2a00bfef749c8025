package org.opedometer.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Strength;

/** Reads a word list, or the phrases of a rule file, from YAML. */
public final class LexiconParser {
  private static final Set<String> OWN_FIELDS =
      Set.of("id", "term", "strength", "unless", "near", "negatable", "note");
  private static final int WORDS_OF_ID = 6;

  private LexiconParser() {}

  /**
   * Reads one list.
   *
   * @param file name for messages
   * @throws YamlException where a field is missing or a term cannot be read, with its line
   */
  public static Lexicon parse(String file, String yaml) {
    YamlValue root = YamlValue.parse(file, yaml);
    return new Lexicon(
        required(root, "name").asString(),
        required(root, "version").asInt(),
        required(root, "layer").asString(),
        required(root, "category").asString(),
        required(root, "provenance").asString(),
        entries(required(root, "entries").items()));
  }

  /**
   * Reads the phrases of a rule file: a list whose name and category are the rule's id. A file
   * without phrases gives an empty list.
   *
   * @param file name for messages
   * @throws YamlException where a field is missing or a term cannot be read, with its line
   */
  public static Lexicon phrases(String file, String yaml) {
    YamlValue root = YamlValue.parse(file, yaml);
    String id = required(root, "id").asString();
    return new Lexicon(
        id,
        1,
        required(root, "layer").asString(),
        id,
        required(root, "provenance").asString(),
        root.get("phrases").map(phrases -> entries(phrases.items())).orElse(List.of()));
  }

  private static List<LexiconEntry> entries(List<YamlValue> items) {
    List<LexiconEntry> entries = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlValue item : items) {
      LexiconEntry entry = entry(item);
      String id = entry.id();
      for (int i = 2; !ids.add(id); i++) {
        if (item.get("id").isPresent()) {
          throw item.problem("the id '" + id + "' stands twice");
        }
        id = entry.id() + "-" + i;
      }
      entries.add(entry.withId(id));
    }
    return entries;
  }

  private static LexiconEntry entry(YamlValue item) {
    YamlValue term = required(item, "term");
    Map<String, String> attributes = new HashMap<>();
    item.entries()
        .forEach(
            (key, value) -> {
              if (!OWN_FIELDS.contains(key) && !value.isList()) {
                attributes.put(key, value.asString());
              }
            });
    Term parsed = term(term);
    return new LexiconEntry(
        item.get("id").map(YamlValue::asString).orElseGet(() -> idOf(parsed)),
        term.asString(),
        parsed,
        item.get("strength").map(LexiconParser::strength).orElse(Strength.MILD),
        terms(item, "unless"),
        terms(item, "near"),
        item.get("negatable").map(YamlValue::asBoolean).orElse(false),
        attributes);
  }

  /**
   * The first form of each word, joined by hyphens: {@code everyone know|agree} is everyone-know.
   */
  private static String idOf(Term term) {
    return term.words().stream()
        .filter(word -> !word.isGap())
        .limit(WORDS_OF_ID)
        .map(word -> word.alternatives().get(0).form().toLowerCase(Locale.ROOT).replace("'", ""))
        .collect(Collectors.joining("-"));
  }

  private static YamlValue required(YamlValue value, String key) {
    return value.get(key).orElseThrow(() -> value.problem("'" + key + "' is missing"));
  }

  private static Strength strength(YamlValue value) {
    return switch (value.asString()) {
      case "mild" -> Strength.MILD;
      case "strong" -> Strength.STRONG;
      default -> throw value.problem("strength is mild or strong, not '" + value.asString() + "'");
    };
  }

  private static List<Term> terms(YamlValue item, String key) {
    return item.get(key)
        .map(list -> list.items().stream().map(LexiconParser::term).toList())
        .orElse(List.of());
  }

  private static Term term(YamlValue value) {
    try {
      return Term.parse(value.asString());
    } catch (IllegalArgumentException e) {
      throw value.problem(e.getMessage());
    }
  }
}
