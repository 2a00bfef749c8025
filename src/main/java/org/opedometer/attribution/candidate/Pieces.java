package org.opedometer.attribution.candidate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/** Turns sets of tokens into the pieces of text they stand for. */
public final class Pieces {
  private static final Set<String> RIM =
      Set.of(",", ".", ";", ":", "--", "—", "–", "?", "!", "-", "...");
  private static final int SMALLEST_GAP = 2;

  private Pieces() {}

  /** Whether a token is left out where it stands at the rim of a piece. */
  public static boolean isRim(String word) {
    return RIM.contains(word);
  }

  /**
   * The runs of {@code tokens}, without commas and stops at their rims; runs without a word are
   * dropped.
   */
  public static List<Span> of(Sentence sentence, BitSet tokens) {
    List<Span> pieces = new ArrayList<>();
    for (int from = tokens.nextSetBit(0); from >= 0; ) {
      int to = tokens.nextClearBit(from);
      add(sentence, from, Math.min(to, sentence.tokens().size()), pieces);
      from = tokens.nextSetBit(to);
    }
    return pieces;
  }

  private static void add(Sentence sentence, int from, int to, List<Span> pieces) {
    int first = from;
    int last = to;
    while (first < last && RIM.contains(sentence.token(first).word())) {
      first++;
    }
    while (last > first && RIM.contains(sentence.token(last - 1).word())) {
      last--;
    }
    boolean word = false;
    for (int i = first; i < last; i++) {
      word |= sentence.token(i).isWord();
    }
    if (word) {
      pieces.add(sentence.span(first, last));
    }
  }

  /** Joins pieces that touch or are parted by white space or one mark only. */
  public static List<Span> joined(List<Span> pieces) {
    List<Span> sorted = pieces.stream().sorted().toList();
    List<Span> joined = new ArrayList<>();
    for (Span piece : sorted) {
      int last = joined.size() - 1;
      if (last >= 0 && piece.start() <= joined.get(last).end() + SMALLEST_GAP) {
        joined.set(last, joined.get(last).cover(piece));
      } else {
        joined.add(piece);
      }
    }
    return joined;
  }
}
