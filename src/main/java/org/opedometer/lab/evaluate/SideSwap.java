package org.opedometer.lab.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.opedometer.model.EntityKind;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.SentenceReading;
import org.opedometer.model.Span;
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
  static Map<String, SideSwap> all(EssayAnalysis analysis, NameWords words) {
    Map<String, SideSwap> swaps = new LinkedHashMap<>();
    NameSwap names = new NameSwap(analysis, words);
    NAMES.forEach((name, kind) -> swaps.put(name, of(analysis, names.of(kind))));
    SwapPairs.shipped()
        .forEach(
            (kind, pairs) ->
                swaps.put(
                    kind,
                    of(analysis, kind.equals(GENDERS) ? genders(analysis, pairs, words) : pairs)));
    return swaps;
  }

  /**
   * No given name shall stand beside a pronoun that no longer fits it; a surname has no gender,
   * though it be somebody else's given name.
   */
  private static SwapPairs genders(EssayAnalysis analysis, SwapPairs pairs, NameWords words) {
    Set<String> all = new TreeSet<>();
    Set<String> given = new TreeSet<>();
    Set<String> surnames = new TreeSet<>();
    for (SentenceReading reading : analysis.sentences()) {
      List<Token> tokens = reading.sentence().tokens();
      for (Token token : tokens) {
        all.add(token.written().toLowerCase(Locale.ROOT));
        if (isPerson(token)) {
          boolean behind = token.index() > 0 && isName(tokens.get(token.index() - 1), words);
          (behind ? surnames : given).add(token.written());
        }
      }
    }
    given.removeAll(surnames);
    return words.completed(pairs.without(surnames), given, all);
  }

  /** Part of a name, and no title or {@code Dear} before it. */
  private static boolean isName(Token token, NameWords words) {
    return isPerson(token) && !words.tellsKind(token.written());
  }

  private static boolean isPerson(Token token) {
    return token.entity() == EntityKind.PERSON;
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
}
