package org.opedometer.lab.evaluate;

import java.util.BitSet;
import java.util.List;
import org.opedometer.model.Span;

/**
 * An attribution as the tokens it touches.
 *
 * @param fragments the pieces of the content without punctuation
 * @param punctuated the same with punctuation
 * @param content all fragments together
 * @param sourceHeads words of the source that are no function words
 */
record ComparedAttribution(
    List<BitSet> fragments,
    List<BitSet> punctuated,
    BitSet content,
    BitSet cue,
    BitSet source,
    BitSet sourceHeads) {
  private static final double HALF = .5;

  static ComparedAttribution of(
      WordTokens tokens, List<Span> content, List<Span> cue, List<Span> source) {
    List<BitSet> fragments =
        content.stream().map(s -> tokens.words(List.of(s))).filter(f -> !f.isEmpty()).toList();
    List<BitSet> punctuated =
        content.stream().map(s -> tokens.touched(List.of(s))).filter(f -> !f.isEmpty()).toList();
    BitSet sourceTokens = tokens.words(source);
    return new ComparedAttribution(
        fragments,
        punctuated,
        union(fragments),
        tokens.words(cue),
        sourceTokens,
        tokens.heads(sourceTokens));
  }

  static BitSet union(List<BitSet> sets) {
    BitSet union = new BitSet();
    sets.forEach(union::or);
    return union;
  }

  static int shared(BitSet a, BitSet b) {
    BitSet both = (BitSet) a.clone();
    both.and(b);
    return both.cardinality();
  }

  /** Shared tokens by all tokens of the two, 0..1; 1 for two empty sets. */
  static double likeness(BitSet a, BitSet b) {
    int shared = shared(a, b);
    int all = a.cardinality() + b.cardinality() - shared;
    return all == 0 ? 1 : (double) shared / all;
  }

  static boolean isAlike(BitSet a, BitSet b) {
    return likeness(a, b) >= HALF;
  }

  /** Whether the other's source is the same, an empty one only where both are. */
  boolean sameSource(ComparedAttribution other) {
    return source.equals(other.source);
  }

  /** Whether half of both sources is shared. */
  boolean likeSource(ComparedAttribution other) {
    return oneHasNone(other) ? sameSource(other) : isAlike(source, other.source);
  }

  /** Whether the sources share a word that is no function word. */
  boolean sameSourceHead(ComparedAttribution other) {
    return sameSource(other) || !oneHasNone(other) && shared(sourceHeads, other.sourceHeads) > 0;
  }

  private boolean oneHasNone(ComparedAttribution other) {
    return source.isEmpty() || other.source.isEmpty();
  }

  /** Whether the cues share a token, or neither has one. */
  boolean touchesCue(ComparedAttribution other) {
    return cue.isEmpty() && other.cue.isEmpty() || cue.intersects(other.cue);
  }
}
