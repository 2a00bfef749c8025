package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opedometer.model.EntityKind;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.SentenceReading;
import org.opedometer.model.TargetSentiment;
import org.opedometer.model.Token;

/** Finds two names of an essay that can change places without any word becoming untrue of them. */
final class NameSwap {
  private final EssayAnalysis analysis;
  private final NameWords words;
  private final Set<String> written = new TreeSet<>();

  NameSwap(EssayAnalysis analysis, NameWords words) {
    this.analysis = analysis;
    this.words = words;
    for (SentenceReading reading : analysis.sentences()) {
      reading.sentence().tokens().stream().map(Token::written).forEach(written::add);
    }
  }

  /**
   * The two most mentioned targets of one kind and equally many words, word by word. Not two of
   * which a given name or title tells another gender, since their pronouns would no longer fit; of
   * organisations and places none of several words, and no name of one word that stands in the text
   * in lower case too or says what it is.
   */
  SwapPairs of(EntityKind kind) {
    Map<String, Long> mentions =
        analysis.targets().stream()
            .filter(t -> t.targetId() > 0)
            .collect(
                Collectors.groupingBy(
                    TargetSentiment::targetName, TreeMap::new, Collectors.counting()));
    List<String[]> names =
        mentions.entrySet().stream()
            .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue()))
            .map(e -> e.getKey().split(" "))
            .filter(name -> kind == EntityKind.PERSON || name.length == 1)
            .filter(name -> isName(kind, name) && isAlways(kind, name))
            .toList();
    for (int i = 1; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (fit(names.get(j), names.get(i))) {
          return pairs(names.get(j), names.get(i));
        }
      }
    }
    return new SwapPairs(List.of());
  }

  /** Whether its words say nothing beside whom they name; a surname may be a trade. */
  private boolean isName(EntityKind kind, String[] name) {
    for (int i = 0; i < name.length; i++) {
      boolean surname = kind == EntityKind.PERSON && i > 0 && i == name.length - 1;
      boolean given = i < name.length - 1 && words.isGivenName(name[i]); // a bill or Bill Marsh
      if (!name[i].matches("\\p{Lu}[\\p{L}'’]+")
          || name.length == 1 && written.contains(name[i].toLowerCase(Locale.ROOT))
          || !surname && !given && words.tellsKind(name[i])) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a name is taken for one of this kind wherever it stands in full, and that of an
   * organisation or place never for a part of a longer one.
   */
  private boolean isAlways(EntityKind kind, String[] name) {
    List<String> words = List.of(name);
    boolean found = false;
    for (SentenceReading reading : analysis.sentences()) {
      List<Token> tokens = reading.sentence().tokens();
      for (int i = 0; i + words.size() <= tokens.size(); i++) {
        List<Token> run = tokens.subList(i, i + words.size());
        if (run.stream().map(Token::written).toList().equals(words)) {
          int to = i + words.size();
          if (kind != EntityKind.PERSON && isPart(tokens, i, to)
              || run.stream().anyMatch(t -> t.entity() != kind)) {
            return false;
          }
          found = true;
        }
      }
    }
    return found;
  }

  /** Whether another name stands right beside, or joined by a hyphen or a preposition. */
  private static boolean isPart(List<Token> tokens, int from, int to) {
    boolean before =
        from > 0
            && (isName(tokens.get(from - 1))
                || from > 1 && isJoint(tokens.get(from - 1)) && isName(tokens.get(from - 2)));
    boolean after =
        to < tokens.size()
            && (isName(tokens.get(to))
                || to + 1 < tokens.size() && isJoint(tokens.get(to)) && isName(tokens.get(to + 1)));
    return before || after;
  }

  private static boolean isName(Token token) {
    return token.is("NNP") || token.entity() != EntityKind.NONE;
  }

  private static boolean isJoint(Token token) {
    return token.written().matches("-|of|for|&");
  }

  private boolean fit(String[] one, String[] other) {
    return Collections.disjoint(List.of(one), List.of(other))
        && one.length == other.length
        && gender(one).equals(gender(other));
  }

  /** What its first word or a title before it says; empty for nothing. */
  private String gender(String[] name) {
    String own = words.gender(name[0]);
    for (SentenceReading reading : analysis.sentences()) {
      List<Token> tokens = reading.sentence().tokens();
      for (int i = 1; i < tokens.size() && own.isEmpty(); i++) {
        boolean named = List.of(name).contains(tokens.get(i).written());
        own =
            named && words.isTitle(tokens.get(i - 1).written())
                ? words.gender(tokens.get(i - 1).written())
                : own;
      }
    }
    return own;
  }

  private SwapPairs pairs(String[] one, String[] other) {
    List<SwapPairs.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < one.length; i++) {
      pairs.add(SwapPairs.Pair.ofNames(usual(one[i]), usual(other[i])));
    }
    return new SwapPairs(pairs);
  }

  /** Not in capitals, if the text has it otherwise too. */
  private String usual(String name) {
    String title = name.substring(0, 1) + name.substring(1).toLowerCase(Locale.ROOT);
    return written.contains(title) ? title : name;
  }
}
