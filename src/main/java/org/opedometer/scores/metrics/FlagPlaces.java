package org.opedometer.scores.metrics;

import java.util.stream.Collectors;
import org.opedometer.model.InternalFlag;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.scores.Findings;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Writes out what in an essay does not agree, both places each: {@code number_conflict: p2 s4 "..."
 * / p5 s11 "..." (£4 million / £6 million)}.
 */
final class FlagPlaces {
  private static final int LONGEST = 80; // code points of a quoted place

  private FlagPlaces() {}

  static String of(Findings findings) {
    return findings.flags().stream()
        .map(f -> of(findings.essay(), f))
        .collect(Collectors.joining("; "));
  }

  private static String of(AnnotatedEssay essay, InternalFlag flag) {
    return flag.kind().csvName()
        + ": "
        + place(essay, flag.first())
        + " / "
        + place(essay, flag.second())
        + " ("
        + flag.detail()
        + ")";
  }

  private static String place(AnnotatedEssay essay, Span span) {
    String numbers =
        essay
            .sentenceAt(span.start())
            .map((Sentence s) -> "p" + s.paragraph() + " s" + s.number() + " ")
            .orElse("");
    return numbers + '"' + shortened(span.in(essay.text()).replaceAll("\\s+", " ")) + '"';
  }

  private static String shortened(String words) {
    return words.codePointCount(0, words.length()) <= LONGEST
        ? words
        : words.substring(0, words.offsetByCodePoints(0, LONGEST - 3)) + "...";
  }
}
