package org.opedometer.workbench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.opedometer.model.EntityKind;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.SentenceReading;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.TargetSentiment;
import org.opedometer.model.Token;

/**
 * A text with its two sides exchanged.
 *
 * @param words how many words changed
 */
record SideSwap(String text, int words) {
  private static final Map<String, EntityKind> NAMES =
      new TreeMap<>(
          Map.of(
              "names_of_persons", EntityKind.PERSON,
              "names_of_organisations", EntityKind.ORGANISATION,
              "names_of_places", EntityKind.LOCATION));
  private static final String GENDERS = "genders";

  /** The text of {@code analysis} once for each kind of side, whether or not anything changes. */
  static Map<String, SideSwap> all(EssayAnalysis analysis) {
    Map<String, SwapPairs> lists = SwapPairs.shipped();
    Map<String, SideSwap> swaps = new LinkedHashMap<>();
    SwapPairs genders = lists.get(GENDERS);
    NAMES.forEach((name, kind) -> swaps.put(name, of(analysis, names(analysis, kind, genders))));
    lists.forEach(
        (kind, pairs) ->
            swaps.put(
                kind,
                kind.equals(GENDERS) && !canChangeGender(analysis, genders)
                    ? new SideSwap(analysis.essay().text(), 0)
                    : of(analysis, pairs)));
    return swaps;
  }

  /** Whether no first name would be left beside a pronoun that no longer fits it. */
  private static boolean canChangeGender(EssayAnalysis analysis, SwapPairs genders) {
    return analysis.attributions().stream()
        .filter(a -> a.source().type() == SourceType.PERSON && a.source().name().contains(" "))
        .map(a -> a.source().name().split(" ")[0].toLowerCase(Locale.ROOT))
        .allMatch(genders::know);
  }

  private static SideSwap of(EssayAnalysis analysis, SwapPairs pairs) {
    String text = analysis.essay().text();
    StringBuilder swapped = new StringBuilder();
    int at = 0;
    int words = 0;
    for (SentenceReading reading : analysis.sentences()) {
      List<Token> tokens = reading.sentence().tokens();
      for (Token token : tokens) {
        int next = token.index() + 1;
        boolean beforeNoun = next < tokens.size() && tokens.get(next).is("NN");
        Optional<String> other = pairs.other(token, beforeNoun);
        Span span = token.span();
        if (other.isPresent() && span.in(text).equals(token.written()) && span.start() >= at) {
          swapped.append(text, at, span.start()).append(other.get());
          at = span.end();
          words++;
        }
      }
    }
    return new SideSwap(swapped.append(text.substring(at)).toString(), words);
  }

  /**
   * The two most mentioned targets of one kind and equally many words, word by word; not two whose
   * first names differ in gender, since their pronouns would no longer fit, and no organisations or
   * places of several words, which say what they are.
   */
  private static SwapPairs names(EssayAnalysis analysis, EntityKind kind, SwapPairs genders) {
    Map<String, Long> mentions =
        analysis.targets().stream()
            .filter(t -> t.targetId() > 0)
            .collect(
                Collectors.groupingBy(
                    TargetSentiment::targetName, TreeMap::new, Collectors.counting()));
    List<String[]> names =
        mentions.entrySet().stream()
            .filter(e -> isOf(kind, e.getKey(), analysis))
            .sorted(Comparator.comparing((Map.Entry<String, Long> e) -> -e.getValue()))
            .map(e -> e.getKey().split(" "))
            .filter(name -> kind == EntityKind.PERSON || name.length == 1)
            .toList();
    for (int i = 1; i < names.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (fit(names.get(j), names.get(i), genders)) {
          return pairs(names.get(j), names.get(i));
        }
      }
    }
    return new SwapPairs(List.of());
  }

  /**
   * Whether a name is taken for one of this kind wherever it stands in full, and that of an
   * organisation or place never for a part of a longer one.
   */
  private static boolean isOf(EntityKind kind, String name, EssayAnalysis analysis) {
    List<String> words = List.of(name.split(" "));
    boolean found = false;
    for (SentenceReading reading : analysis.sentences()) {
      List<Token> tokens = reading.sentence().tokens();
      for (int i = 0; i + words.size() <= tokens.size(); i++) {
        List<Token> run = tokens.subList(i, i + words.size());
        if (run.stream().map(Token::written).toList().equals(words)) {
          boolean longer =
              kind != EntityKind.PERSON
                  && (i > 0 && tokens.get(i - 1).entity() == kind
                      || i + words.size() < tokens.size()
                          && tokens.get(i + words.size()).entity() == kind);
          if (longer || run.stream().anyMatch(t -> t.entity() != kind)) {
            return false;
          }
          found = true;
        }
      }
    }
    return found;
  }

  private static boolean fit(String[] one, String[] other, SwapPairs genders) {
    boolean apart = Collections.disjoint(List.of(one), List.of(other));
    return apart && one.length == other.length && side(one[0], genders) == side(other[0], genders);
  }

  /** Minus 1 or 1 for a first name of a known gender, else 0. */
  private static int side(String name, SwapPairs genders) {
    String word = name.toLowerCase(Locale.ROOT);
    for (SwapPairs.Pair pair : genders.pairs()) {
      if (word.equals(pair.a()) || word.equals(pair.b())) {
        return word.equals(pair.a()) ? -1 : 1;
      }
    }
    return 0;
  }

  private static SwapPairs pairs(String[] one, String[] other) {
    List<SwapPairs.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < one.length; i++) {
      pairs.add(
          new SwapPairs.Pair(
              one[i].toLowerCase(Locale.ROOT), other[i].toLowerCase(Locale.ROOT), "NNP", true));
    }
    return new SwapPairs(pairs);
  }
}
