package org.opedometer.claims.consistency;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.opedometer.model.Attribution;
import org.opedometer.model.InternalFlag;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.text.WordFinder;

/**
 * Finds quotations of one source that are given again in other words: most words in the same order,
 * some changed. An excerpt, or one with an ellipsis, is no drift.
 */
final class QuoteDrift {
  private static final int FEWEST_WORDS = 6;
  private static final double ALIKE = .75;

  private record Quoted(String source, Span span, List<String> words) {}

  private QuoteDrift() {}

  static List<InternalFlag> find(AnnotatedEssay essay, List<Attribution> attributions) {
    List<Quoted> quotations = new ArrayList<>();
    for (Quotation quotation : essay.quotations()) {
      String inner = quotation.inner().in(essay.text());
      List<String> words =
          WordFinder.find(essay.text(), quotation.inner()).stream()
              .map(s -> s.in(essay.text()).toLowerCase(Locale.ROOT).replace('’', '\''))
              .toList();
      if (words.size() >= FEWEST_WORDS && !inner.matches("(?s).*(?:\\.\\.\\.|…|\\[).*")) {
        quotations.add(new Quoted(source(attributions, quotation.span()), quotation.span(), words));
      }
    }
    List<InternalFlag> flags = new ArrayList<>();
    for (int i = 0; i < quotations.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (drifts(quotations.get(j), quotations.get(i))) {
          flags.add(
              new InternalFlag(
                  InternalFlag.Kind.QUOTE_DRIFT,
                  quotations.get(j).span(),
                  quotations.get(i).span(),
                  "wording differs"));
        }
      }
    }
    return flags;
  }

  private static String source(List<Attribution> attributions, Span span) {
    return attributions.stream()
        .filter(
            a -> a.source().resolved() && a.contentSpans().stream().anyMatch(c -> c.overlaps(span)))
        .map(a -> a.source().name())
        .findFirst()
        .orElse("");
  }

  private static boolean drifts(Quoted first, Quoted second) {
    boolean otherSpeaker =
        !first.source.isEmpty() && !second.source.isEmpty() && !first.source.equals(second.source);
    int shorter = Math.min(first.words.size(), second.words.size());
    if (otherSpeaker
        || contains(first.words, second.words)
        || contains(second.words, first.words)) {
      return false;
    }
    boolean sizes = shorter >= ALIKE * Math.max(first.words.size(), second.words.size());
    return sizes
        && common(first.words, second.words)
            >= ALIKE * Math.max(first.words.size(), second.words.size());
  }

  private static boolean contains(List<String> whole, List<String> part) {
    return (" " + String.join(" ", whole) + " ").contains(" " + String.join(" ", part) + " ");
  }

  /** Length of the longest common subsequence. */
  private static int common(List<String> a, List<String> b) {
    int[] row = new int[b.size() + 1];
    for (String word : a) {
      int diagonal = 0;
      for (int j = 1; j <= b.size(); j++) {
        int above = row[j];
        row[j] = word.equals(b.get(j - 1)) ? diagonal + 1 : Math.max(row[j], row[j - 1]);
        diagonal = above;
      }
    }
    return row[b.size()];
  }
}
