package org.opedometer.attribution.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/**
 * A set of words that may be the content of a cue.
 *
 * @param tokens in the cue's sentence
 * @param reach where it goes on outside that sentence
 * @param outside spans in other sentences, whole quotations mostly
 * @param origin how it was found
 * @param beside what stands beside the outermost of them, whether somebody else may have said it
 */
public record ContentCandidate(
    BitSet tokens, Reach reach, List<Span> outside, String origin, String beside) {
  /** Where a content goes on. */
  enum Reach {
    SENTENCE,
    /** Its quotation began in or goes on into other sentences. */
    QUOTATION,
    /** A quotation that ends right before the sentence. */
    BEFORE,
    /** A quotation that begins right behind the sentence. */
    BEHIND,
    /** A quotation that opens the next paragraph. */
    NEXT_PARAGRAPH
  }

  public List<Span> spans(Sentence sentence) {
    List<Span> spans = new ArrayList<>(Pieces.of(sentence, tokens));
    spans.addAll(outside);
    return Pieces.joined(spans);
  }
}
