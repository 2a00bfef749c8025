package org.opedometer.text;

import java.util.List;
import org.opedometer.model.Span;

/**
 * Neighbouring lines that make one passage.
 *
 * @param lines at least one, none blank
 * @param tight whether no blank line stands before it
 * @param afterRule whether a rule stands between it and the group before
 * @param underlined whether a rule stands right under its only line
 */
record LineGroup(List<TextLine> lines, boolean tight, boolean afterRule, boolean underlined) {
  private static final int DEEP = 4;

  Span span() {
    return new Span(lines.get(0).start(), lines.get(lines.size() - 1).end());
  }

  String firstLine(String text) {
    return lines.get(0).in(text);
  }

  boolean singleLine() {
    return lines.size() == 1;
  }

  /** Whether every line stands in. */
  boolean indented() {
    return lines.stream().allMatch(l -> l.indent() >= DEEP);
  }

  boolean firstLineIndented() {
    return lines.get(0).indent() >= 2;
  }
}
