package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers lines into groups: one a paragraph, list item, heading or quotation. */
final class LineGrouping {
  private final String text;
  private final List<TextLine> lines;
  private final boolean[] joined;
  private final List<LineGroup> groups = new ArrayList<>();
  private List<TextLine> open = new ArrayList<>();
  private boolean tight;
  private boolean afterRule;

  LineGrouping(String text, int from) {
    this.text = text;
    this.lines = TextLine.of(text, from);
    this.joined = new LineJoining(text, lines).find();
  }

  /** The groups in text order; rules and blank lines are in none. */
  List<LineGroup> find() {
    for (int i = 0; i < lines.size(); i++) {
      TextLine line = lines.get(i);
      if (line.blank()) {
        close(false);
        tight = false;
      } else if (LineMarks.isRule(line.in(text))) {
        boolean underline = open.size() == 1 && LineMarks.isUnderline(line.in(text));
        close(underline);
        afterRule = afterRule || !underline;
        tight = false;
      } else {
        if (!joined[i] && !goesOnQuoting(line)) {
          close(false);
        }
        open.add(line);
      }
    }
    close(false);
    return groups;
  }

  private boolean goesOnQuoting(TextLine line) {
    return !open.isEmpty()
        && LineMarks.isQuoted(line.in(text))
        && LineMarks.isQuoted(open.get(0).in(text));
  }

  private void close(boolean underlined) {
    if (open.isEmpty()) {
      return;
    }
    groups.add(new LineGroup(List.copyOf(open), tight, afterRule, underlined));
    open = new ArrayList<>();
    tight = true;
    afterRule = false;
  }
}
