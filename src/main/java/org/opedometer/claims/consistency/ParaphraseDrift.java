package org.opedometer.claims.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.InternalFlag;
import org.opedometer.model.Sentence;
import org.opedometer.model.SourceType;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordSet;

/**
 * Finds quotations that the essay also gives in its own words, in which the same source says the
 * contrary or another number of the same thing.
 */
final class ParaphraseDrift {
  private static final int FEWEST = 4; // content lemmas
  private static final double ALIKE = .8;
  private static final Set<String> EMPTY =
      WordSet.of("be have do will would can could shall should may might must say that not never");
  private static final Set<String> NEGATIONS =
      WordSet.of("not n't never no nobody nothing none neither nor");

  /** The content of an attribution, taken apart. */
  private record Said(
      Attribution by, Set<String> lemmas, Set<String> numbers, boolean denied, Span span) {
    private boolean contradicts(Said other) {
      Set<String> common = new TreeSet<>(lemmas);
      common.retainAll(other.lemmas);
      int larger = Math.max(lemmas.size(), other.lemmas.size());
      boolean alike =
          Math.min(lemmas.size(), other.lemmas.size()) >= FEWEST && common.size() >= ALIKE * larger;
      boolean numbersDiffer =
          numbers.size() == 1 && other.numbers.size() == 1 && !numbers.equals(other.numbers);
      return alike && (denied != other.denied || numbersDiffer);
    }

    private String differs(Said other) {
      return denied != other.denied
          ? "one says it, the other denies it"
          : String.join(", ", numbers) + " / " + String.join(", ", other.numbers);
    }
  }

  private ParaphraseDrift() {}

  static List<InternalFlag> find(AnnotatedEssay essay, List<Attribution> attributions) {
    List<Said> said = new ArrayList<>();
    attributions.stream()
        .filter(a -> a.source().resolved() && a.source().type() == SourceType.PERSON)
        .forEach(a -> said.add(said(essay, a)));
    List<InternalFlag> flags = new ArrayList<>();
    for (int i = 0; i < said.size(); i++) {
      for (int j = 0; j < i; j++) {
        Said first = said.get(j);
        Said second = said.get(i);
        if (isQuotationAndParaphrase(first.by, second.by) && first.contradicts(second)) {
          flags.add(
              new InternalFlag(
                  InternalFlag.Kind.QUOTE_DRIFT, first.span, second.span, first.differs(second)));
        }
      }
    }
    return flags;
  }

  private static boolean isQuotationAndParaphrase(Attribution a, Attribution b) {
    boolean modes =
        a.mode() != b.mode()
            && (a.mode() == AttributionMode.DIRECT || b.mode() == AttributionMode.DIRECT)
            && (a.mode() == AttributionMode.INDIRECT || b.mode() == AttributionMode.INDIRECT);
    return modes && a.source().name().equals(b.source().name());
  }

  private static Said said(AnnotatedEssay essay, Attribution by) {
    Set<String> lemmas = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    boolean denied = false;
    for (Token token : tokens(essay, by)) {
      String lemma = token.identity();
      boolean open = token.is("N") || token.is("V") || token.is("J");
      if (token.tag().equals("CD")) {
        numbers.add(lemma);
      } else if (open && token.isWord() && !EMPTY.contains(lemma)) {
        lemmas.add(lemma);
      }
      denied ^= NEGATIONS.contains(lemma);
    }
    return new Said(by, lemmas, numbers, denied, by.contentSpans().get(0));
  }

  private static List<Token> tokens(AnnotatedEssay essay, Attribution by) {
    List<Token> tokens = new ArrayList<>();
    for (Span content : by.contentSpans()) {
      int number = essay.sentenceAt(content.start()).map(Sentence::number).orElse(1);
      for (int s = number; s <= essay.sentences().size(); s++) {
        Sentence sentence = essay.sentence(s);
        if (sentence.span().start() >= content.end()) {
          break;
        }
        sentence.tokens().stream().filter(t -> content.contains(t.span())).forEach(tokens::add);
      }
    }
    return tokens;
  }
}
