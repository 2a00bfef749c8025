package org.opedometer.rhetoric.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.opedometer.model.Strength;

/**
 * Some tokens of a sentence that may become a mention.
 *
 * @param from first token
 * @param to behind the last token
 * @param rule what found it
 */
public record TokenRange(int from, int to, Strength strength, String rule) {
  public boolean overlaps(TokenRange other) {
    return from < other.to && other.from < to;
  }

  public int size() {
    return to - from;
  }

  /** The longest ranges that do not overlap, in text order; of equals the first. */
  public static List<TokenRange> longest(List<TokenRange> ranges) {
    List<TokenRange> sorted = new ArrayList<>(ranges);
    sorted.sort(Comparator.comparingInt((TokenRange r) -> -r.size()).thenComparingInt(r -> r.from));
    List<TokenRange> kept = new ArrayList<>();
    for (TokenRange range : sorted) {
      if (kept.stream().noneMatch(range::overlaps)) {
        kept.add(range);
      }
    }
    kept.sort(Comparator.comparingInt(r -> r.from));
    return kept;
  }
}
