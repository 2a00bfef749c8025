package org.opedometer.rhetoric.loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.Phrase;
import org.opedometer.model.Token;

/**
 * Makes spans of words that are loaded each by itself: neighbours join, and a span grows to the
 * constituent it stands in where the other words of that are not plainly neutral; an adjective
 * takes in its adverb and, more readily, its noun.
 *
 * @param threshold logit from which a word is loaded
 * @param companion logit from which a word may be taken in by a loaded one beside it
 */
public record SpanDecoder(double threshold, double companion) {
  private static final int LONGEST = 6;

  /** By how much more neutral than a companion an adjective's noun may be. */
  private static final double NOUN_MARGIN = 1.6;

  private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");
  private static final Set<String> LEADING = Set.of("DT", "PRP$", "CC", "IN", "TO", "PDT");

  /**
   * Some tokens of a sentence.
   *
   * @param from first token
   * @param to behind the last token
   */
  public record Range(int from, int to) {}

  /** Ranges in text order that do not overlap. */
  public List<Range> decode(LoadedInput input, double[] logits) {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < logits.length; i++) {
      if (logits[i] >= threshold) {
        int to = i + 1;
        while (to < logits.length && (logits[to] >= threshold || isJoint(input, logits, to))) {
          to++;
        }
        Range grown = grow(input, logits, new Range(i, to));
        Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        if (last != null && grown.from() <= last.to()) {
          ranges.set(ranges.size() - 1, new Range(last.from(), Math.max(last.to(), grown.to())));
        } else {
          ranges.add(grown);
        }
        i = to - 1;
      }
    }
    return ranges;
  }

  /** A hyphen between two loaded words, as the tokeniser leaves it. */
  private boolean isJoint(LoadedInput input, double[] logits, int at) {
    return input.sentence().token(at).word().equals("-")
        && at + 1 < logits.length
        && logits[at + 1] >= threshold;
  }

  private Range grow(LoadedInput input, double[] logits, Range range) {
    Range grown = range;
    Optional<Range> wider = constituent(input, grown);
    while (wider.isPresent() && isLoaded(input, logits, wider.get(), grown)) {
      grown = wider.get();
      wider = constituent(input, grown);
    }
    return withAdverb(input, withNoun(input, logits, grown));
  }

  /** A range that ends in an adjective, with the words up to its noun: {@code a vile regime}. */
  private Range withNoun(LoadedInput input, double[] logits, Range range) {
    List<Token> tokens = input.sentence().tokens();
    if (!tokens.get(range.to() - 1).is("JJ")) {
      return range;
    }
    int to = range.to();
    while (to < tokens.size()
        && to - range.from() < LONGEST - 1
        && (tokens.get(to).is("NN") || tokens.get(to).is("JJ"))
        && !tokens.get(to).is("NNP")
        && !input.names()[to]) {
      to++;
    }
    boolean noun = to > range.to() && tokens.get(to - 1).is("NN");
    return noun && logits[to - 1] >= companion - NOUN_MARGIN ? new Range(range.from(), to) : range;
  }

  /** A range that begins with an adjective, with the adverbs before it: {@code deeply corrupt}. */
  private static Range withAdverb(LoadedInput input, Range range) {
    List<Token> tokens = input.sentence().tokens();
    int from = range.from();
    while (from > 0
        && tokens.get(from).is(from == range.from() ? "JJ" : "RB")
        && tokens.get(from - 1).is("RB")
        && !NEGATIONS.contains(tokens.get(from - 1).lemma())) {
      from--;
    }
    return new Range(from, range.to());
  }

  /** The next larger constituent over a range, without its leading small words. */
  private static Optional<Range> constituent(LoadedInput input, Range range) {
    Range found = null;
    Phrase at = input.sentence().tree();
    while (at != null) {
      Range trimmed = trimmed(input, at, range);
      if (trimmed.to() - trimmed.from() > range.to() - range.from()) {
        found = trimmed;
      }
      at =
          at.children().stream()
              .filter(c -> c.start() <= range.from() && range.to() <= c.end())
              .findFirst()
              .orElse(null);
    }
    return Optional.ofNullable(found).filter(f -> f.to() - f.from() <= LONGEST);
  }

  private static Range trimmed(LoadedInput input, Phrase phrase, Range inside) {
    int from = phrase.start();
    int to = phrase.end();
    while (from < inside.from() && LEADING.contains(input.sentence().token(from).tag())) {
      from++;
    }
    while (to > inside.to() && !input.sentence().token(to - 1).isWord()) {
      to--;
    }
    return new Range(from, to);
  }

  /** Whether every word that {@code wider} adds may go with the loaded ones, names never. */
  private boolean isLoaded(LoadedInput input, double[] logits, Range wider, Range range) {
    for (int i = wider.from(); i < wider.to(); i++) {
      boolean added = i < range.from() || i >= range.to();
      Token token = input.sentence().token(i);
      boolean neutral =
          LoadedWords.canCarry(input, i) ? logits[i] < companion : !LEADING.contains(token.tag());
      if (added && neutral) {
        return false;
      }
    }
    return true;
  }
}
