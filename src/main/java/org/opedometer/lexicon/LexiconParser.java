package org.opedometer.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Strength;

/** Reads a word list from YAML. */
public final class LexiconParser {
  private static final Set<String> OWN_FIELDS =
      Set.of("term", "strength", "unless", "near", "negatable", "note");

  private LexiconParser() {}

  /**
   * Reads one list.
   *
   * @param file name for messages
   * @throws YamlException where a field is missing or a term cannot be read, with its line
   */
  public static Lexicon parse(String file, String yaml) {
    YamlValue root = YamlValue.parse(file, yaml);
    List<LexiconEntry> entries = new ArrayList<>();
    for (YamlValue item : required(root, "entries").items()) {
      entries.add(entry(item));
    }
    return new Lexicon(
        required(root, "name").asString(),
        required(root, "version").asInt(),
        required(root, "layer").asString(),
        required(root, "category").asString(),
        required(root, "provenance").asString(),
        entries);
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
    return new LexiconEntry(
        term.asString(),
        term(term),
        item.get("strength").map(LexiconParser::strength).orElse(Strength.MILD),
        terms(item, "unless"),
        terms(item, "near"),
        item.get("negatable").map(YamlValue::asBoolean).orElse(false),
        attributes);
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
