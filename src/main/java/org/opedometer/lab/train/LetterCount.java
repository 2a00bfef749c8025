package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Span;

/** Measures how far two sets of spans agree, by the letters and digits that they hold. */
public final class LetterCount {
  private final int[] before;

  public LetterCount(String text) {
    before = new int[text.length() + 1];
    for (int i = 0; i < text.length(); i++) {
      before[i + 1] = before[i] + (Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0);
    }
  }

  public int of(Span span) {
    return before[span.end()] - before[span.start()];
  }

  public int of(List<Span> spans) {
    return spans.stream().mapToInt(this::of).sum();
  }

  int common(List<Span> some, List<Span> others) {
    int common = 0;
    for (Span a : some) {
      for (Span b : others) {
        if (a.overlaps(b)) {
          common += of(new Span(Math.max(a.start(), b.start()), Math.min(a.end(), b.end())));
        }
      }
    }
    return common;
  }

  /** Intersection over union, 0..1; the spans of each side do not overlap. */
  public double agreement(List<Span> some, List<Span> others) {
    int common = common(some, others);
    int union = of(some) + of(others) - common;
    return union == 0
        ? new ArrayList<>(some).equals(new ArrayList<>(others)) ? 1 : 0
        : (double) common / union;
  }
}
