package org.opedometer.rhetoric;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opedometer.io.YamlException;
import org.opedometer.io.YamlValue;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.Citation;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * The conditions that a rule file may name under {@code only_when} and {@code not_when}; {@code
 * src/docs/word-lists.md} explains each.
 */
final class Conditions {
  private static final Set<String> EDGES =
      WordSet.of(". , ; : ! ? -- — – `` '' ( ) ... … and but so because");
  private static final int NAME_WORDS = 2;
  private static final Map<String, Condition> NAMED =
      new TreeMap<>(
          Map.of(
              "cited",
              (context, sentence, range) -> Citation.isIn(context, sentence),
              "proper_name",
              (context, sentence, range) -> ProperNames.isNamed(sentence, range.from(), range.to()),
              "short_proper_name",
              (context, sentence, range) -> isShortName(sentence, range),
              "one_word",
              (context, sentence, range) -> range.size() == 1,
              "clause_of_its_own",
              (context, sentence, range) -> isClause(sentence, range),
              "universal",
              new UniversalCondition(),
              "committed",
              new CommitmentCondition(),
              "doubting",
              new DoubtCondition(),
              "unnamed_source",
              new UnnamedSourceCondition(),
              "open_reference",
              new OpenReferenceCondition()));
  private static final Set<String> WITH_WORDS = Set.of("after", "before", "in_sentence");

  private Conditions() {}

  /**
   * Reads one condition: a name, or a mapping that names words.
   *
   * @throws YamlException where there is no such condition, with the line and those there are
   */
  static Condition read(YamlValue value) {
    if (!value.isMapping()) {
      Condition named = NAMED.get(value.asString());
      if (named == null) {
        throw value.problem(
            "there is no condition '" + value.asString() + "'; there are " + names());
      }
      return named;
    }
    for (String key : WITH_WORDS) {
      if (value.get(key).isPresent()) {
        return withWords(key, value, value.get(key).get().asString());
      }
    }
    throw value.problem("a condition with words is one of " + String.join(", ", WITH_WORDS));
  }

  private static Condition withWords(String key, YamlValue value, String words) {
    int within = value.get("within").map(YamlValue::asInt).orElse(1);
    return switch (key) {
      case "after" -> after(WordSet.of(words), within);
      case "before" -> before(WordSet.of(words), within);
      default -> inSentence(Arrays.asList(words.split("\\|")));
    };
  }

  private static String names() {
    return NAMED.keySet().stream().collect(Collectors.joining(", "));
  }

  /** Whether one of the words stands among the {@code within} tokens before the place. */
  private static Condition after(Set<String> words, int within) {
    return (context, sentence, range) ->
        anyOf(words, sentence.tokens(), range.from() - within, range.from());
  }

  /** Whether one of the words stands among the {@code within} tokens behind the place. */
  private static Condition before(Set<String> words, int within) {
    return (context, sentence, range) ->
        anyOf(words, sentence.tokens(), range.to(), range.to() + within);
  }

  private static boolean anyOf(Set<String> words, List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(tokens.size(), to); i++) {
      if (words.contains(tokens.get(i).lower().replace('’', '\''))) {
        return true;
      }
    }
    return false;
  }

  private static Condition inSentence(List<String> phrases) {
    return (context, sentence, range) ->
        phrases.stream().anyMatch(phrase -> context.line(sentence).has(phrase));
  }

  /** Whether a place of one or two words within the sentence is a name. */
  private static boolean isShortName(Sentence sentence, TokenRange range) {
    return range.from() > 0
        && range.size() <= NAME_WORDS
        && ProperNames.isNamed(sentence, range.from(), range.to());
  }

  /** Whether the place is all of a sentence, or all between two marks or conjunctions. */
  private static boolean isClause(Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    String before = range.from() == 0 ? "." : tokens.get(range.from() - 1).lower();
    String after = range.to() >= tokens.size() ? "." : tokens.get(range.to()).lower();
    return EDGES.contains(before) && EDGES.contains(after);
  }
}
