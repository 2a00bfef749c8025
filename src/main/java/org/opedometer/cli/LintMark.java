package org.opedometer.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.opedometer.model.Claim;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.Evidence;
import org.opedometer.model.Layer;
import org.opedometer.model.ScoreName;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Support;
import org.opedometer.model.Voice;

/**
 * What an editor might look at in a draft: words that carry rhetoric in the author's own voice, or
 * a claim without a source.
 *
 * @param kind layer and category, such as {@code loaded.ridicule}, or {@code claim.unsourced}
 */
record LintMark(Place start, Place end, Level level, String kind, String message) {
  private static final int LONGEST = 80;

  /**
   * A place in a text.
   *
   * @param line from 1
   * @param column in code points, from 1
   */
  record Place(int line, int column) {
    private static Place of(String text, int offset) {
      int line = 1;
      int start = 0;
      for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
        line++;
        start = i + 1;
      }
      return new Place(line, 1 + text.codePointCount(start, offset));
    }
  }

  /** How much a mark matters, from the least. */
  enum Level {
    /** Mild wording, certainty, devices. */
    SUGGESTION,
    /** Strong loaded wording, and a claim without a source. */
    WARNING,
    /** An attack on a person or organisation, and a number without a source. */
    ERROR;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** The marks of an essay in the order of its text. */
  static List<LintMark> of(EssayAnalysis analysis) {
    String text = analysis.essay().text();
    List<LintMark> marks = new ArrayList<>();
    for (Evidence evidence : analysis.evidence()) {
      if (evidence.score() == ScoreName.RHETORIC_INTENSITY
          && evidence.voice() == Voice.AUTHOR
          && evidence.weight() > 0) {
        String kind = evidence.layer().csvName() + "." + evidence.category();
        marks.add(mark(text, evidence.span(), level(evidence), kind, words(evidence)));
      }
    }
    for (Claim claim : analysis.claims()) {
      if (claim.support() == Support.NONE) {
        boolean number = !claim.quantities().isEmpty();
        marks.add(
            mark(
                text,
                claim.span(),
                number ? Level.ERROR : Level.WARNING,
                "claim.unsourced",
                number ? "a number without a source" : "a claim without a source"));
      }
    }
    marks.sort(
        Comparator.comparingInt((LintMark m) -> m.start.line)
            .thenComparingInt(m -> m.start.column)
            .thenComparing(LintMark::kind));
    return marks;
  }

  private static LintMark mark(String text, Span span, Level level, String kind, String meaning) {
    String words = span.in(text).replaceAll("\\s+", " ");
    String shown =
        words.codePointCount(0, words.length()) <= LONGEST
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST)).stripTrailing() + "...";
    return new LintMark(
        Place.of(text, span.start()),
        Place.of(text, span.end()),
        level,
        kind,
        meaning + ": \"" + shown + "\"");
  }

  private static Level level(Evidence evidence) {
    if (evidence.layer() == Layer.ATTACK) {
      return Level.ERROR;
    }
    boolean strong = evidence.layer() == Layer.LOADED && evidence.strength() == Strength.STRONG;
    return strong ? Level.WARNING : Level.SUGGESTION;
  }

  private static String words(Evidence evidence) {
    String category = evidence.category().replace('_', ' ');
    return switch (evidence.layer()) {
      case LOADED -> "loaded language, " + category;
      case ATTACK -> "an attack on a person or organisation, " + category;
      case CERTAINTY -> "certainty by wording, " + category;
      default -> category;
    };
  }
}
