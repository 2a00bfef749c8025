package org.opedometer.lab.train;

import java.util.BitSet;
import java.util.List;
import org.opedometer.model.Span;
import org.opedometer.text.WordFinder;

/**
 * The words of a text, to hold stretches of it against each other.
 *
 * @param words in text order
 */
record WordCover(List<Span> words) {
  static WordCover of(String text) {
    return new WordCover(WordFinder.find(text, new Span(0, text.length())));
  }

  /** Numbers of the words that the spans touch. */
  BitSet of(List<Span> spans) {
    BitSet cover = new BitSet();
    for (int i = 0; i < words.size(); i++) {
      cover.set(i, spans.stream().anyMatch(words.get(i)::overlaps));
    }
    return cover;
  }

  /** Words in both as a share of the words in either, 0..1. */
  static double overlap(BitSet a, BitSet b) {
    BitSet common = (BitSet) a.clone();
    common.and(b);
    BitSet all = (BitSet) a.clone();
    all.or(b);
    return all.isEmpty() ? 0 : (double) common.cardinality() / all.cardinality();
  }
}
