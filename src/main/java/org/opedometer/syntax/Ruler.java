package org.opedometer.syntax;

import java.util.BitSet;
import java.util.List;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

/**
 * Measures stretches of an essay as the models read them, with neutral words in the places of
 * names, so that no length or distance hangs on how long somebody's name is.
 */
public final class Ruler {
  private final int[] places;

  Ruler(String text, List<Sentence> sentences) {
    places = new int[text.length() + 1];
    for (int i = 0; i < places.length; i++) {
      places[i] = i;
    }
    int ahead = 0;
    int done = 0;
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        Span span = token.span();
        if (!token.word().equals(token.written()) && span.start() >= done) {
          for (int i = done; i < span.start(); i++) {
            places[i] += ahead;
          }
          for (int i = span.start(); i < span.end(); i++) {
            places[i] = span.start() + ahead + Math.min(i - span.start(), token.word().length());
          }
          ahead += token.word().length() - span.length();
          done = span.end();
        }
      }
    }
    for (int i = done; i < places.length; i++) {
      places[i] += ahead;
    }
  }

  /** Characters from one offset to a later one. */
  public int between(int from, int to) {
    return places[to] - places[from];
  }

  public int length(Span span) {
    return between(span.start(), span.end());
  }

  /** Characters of {@code span} whose offsets are {@code marked}. */
  public int length(BitSet marked, Span span) {
    int length = 0;
    for (int from = marked.nextSetBit(span.start()); from >= 0 && from < span.end(); ) {
      int to = Math.min(marked.nextClearBit(from), span.end());
      length += between(from, to);
      from = marked.nextSetBit(to);
    }
    return length;
  }
}
