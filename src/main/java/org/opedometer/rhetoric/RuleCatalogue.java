package org.opedometer.rhetoric;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Category;
import org.opedometer.model.Layer;
import org.opedometer.rhetoric.rule.WordPatterns;

/**
 * The rules that are data: {@code rules/<category>.yml}. A category whose file says {@code
 * found_by} belongs to code or a model, those of loaded language to {@link LoadedRule}; each other
 * one is a {@link PhraseRule} made from its file. The phrases come with the word lists; only the
 * part of a file before them is read here.
 */
final class RuleCatalogue {
  private static final String PHRASES = "\nphrases:";
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "layer",
          "meaning",
          "weight",
          "code",
          "voice",
          "metric",
          "provenance",
          "found_by",
          "only_when",
          "not_when",
          "extent",
          "words",
          "patterns");

  private RuleCatalogue() {}

  /**
   * A rule as its file has it.
   *
   * @param patterns patterns beside the phrases
   * @param conditions all of which must hold
   * @param withEndMark whether a place that is a whole sentence takes in its end mark
   */
  record Rule(
      Category category, WordPatterns patterns, List<Condition> conditions, boolean withEndMark) {}

  /** The phrase rules that ship with the program. */
  static List<PhraseRule> phraseRules() {
    return Category.ALL.stream()
        .filter(category -> category.layer() != Layer.LOADED)
        .flatMap(category -> phraseRule(category).stream())
        .toList();
  }

  private static Optional<PhraseRule> phraseRule(Category category) {
    String file = "rules/" + category.id() + ".yml";
    YamlValue root = head(file, text("/" + file));
    return root.get("found_by").isPresent()
        ? Optional.empty()
        : Optional.of(new PhraseRule(rule(category, root)));
  }

  /** The file up to its phrases. */
  private static YamlValue head(String file, String yaml) {
    int phrases = yaml.indexOf(PHRASES);
    YamlValue root = YamlValue.parse(file, phrases < 0 ? yaml : yaml.substring(0, phrases + 1));
    for (Map.Entry<String, YamlValue> entry : root.entries().entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        throw entry.getValue().problem("a rule has no '" + entry.getKey() + "' before its phrases");
      }
    }
    return root;
  }

  /**
   * Reads what stands before the phrases of a rule file.
   *
   * @throws YamlException where something cannot be read, with its line
   */
  static Rule rule(Category category, YamlValue root) {
    List<Condition> conditions = new ArrayList<>();
    items(root, "only_when").map(Conditions::read).forEach(conditions::add);
    items(root, "not_when").map(c -> Conditions.read(c).negated()).forEach(conditions::add);
    Map<String, String> words = new LinkedHashMap<>();
    root.get("words")
        .ifPresent(w -> w.entries().forEach((name, v) -> words.put(name, v.asString())));
    Map<String, String> patterns = new LinkedHashMap<>();
    items(root, "patterns")
        .forEach(
            pattern -> {
              String id = category.id() + "/" + required(pattern, "id").asString();
              if (patterns.put(id, required(pattern, "match").asString()) != null) {
                throw pattern.problem("the id '" + id + "' stands twice");
              }
            });
    boolean withEndMark =
        root.get("extent").map(e -> e.asString().equals("with_end_mark")).orElse(false);
    try {
      return new Rule(
          category, WordPatterns.read(patterns, words), List.copyOf(conditions), withEndMark);
    } catch (IllegalArgumentException e) {
      throw root.problem(e.getMessage());
    }
  }

  private static Stream<YamlValue> items(YamlValue root, String key) {
    return root.get(key).map(list -> list.items().stream()).orElse(Stream.empty());
  }

  private static YamlValue required(YamlValue value, String key) {
    return value.get(key).orElseThrow(() -> value.problem("'" + key + "' is missing"));
  }

  private static String text(String resource) {
    try (InputStream in = RuleCatalogue.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource + " is missing from the installation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
