package org.opedometer.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.BlockKind;

/** Cuts a plain text into passages and settles those whose own marks say what they are. */
final class PassageFinder {
  private static final int DASHED_ITEMS = 3;

  private final String text;
  private final List<LineGroup> groups;
  private final int notesFrom;
  private final boolean firstLinesIndented;
  private final boolean mostlyIndented;

  PassageFinder(String text, int from) {
    this.text = text;
    this.groups = new LineGrouping(text, from).find();
    this.notesFrom = notesFrom();
    this.firstLinesIndented =
        share(groups.stream().filter(LineGroup::firstLineIndented).count(), 0.3);
    this.mostlyIndented = share(groups.stream().filter(LineGroup::indented).count(), 0.4);
  }

  /** The passages in text order; kinds left open are null. */
  List<Passage> find() {
    List<Passage> passages = new ArrayList<>(groups.size());
    for (int i = 0; i < groups.size(); i++) {
      passages.add(new Passage(groups.get(i).span(), kind(i), groups.get(i).tight()));
    }
    return passages;
  }

  private @Nullable BlockKind kind(int i) {
    LineGroup group = groups.get(i);
    String line = group.firstLine(text);
    if (i >= notesFrom || LineMarks.isNote(line)) {
      return BlockKind.FOOTNOTE;
    }
    if (group.underlined() || LineMarks.isHashHeading(line)) {
      return BlockKind.HEADING;
    }
    if (LineMarks.isQuoted(line)) {
      return BlockKind.BLOCK_QUOTE;
    }
    if (LineMarks.isBullet(line) || isListed(i, line) || isDashedItem(i)) {
      return BlockKind.LIST_ITEM;
    }
    return isSetIn(group) ? BlockKind.BLOCK_QUOTE : null;
  }

  private boolean isListed(int i, String line) {
    if (!LineMarks.isNumbered(line)) {
      return false;
    }
    LineGroup group = groups.get(i);
    boolean ends = PassageShape.endsSentence(text, group.span().start(), group.span().end());
    return ends || starts(i - 1, true) || starts(i + 1, true);
  }

  /** Whether group {@code i} stands in a row of at least three that open with a dash. */
  private boolean isDashedItem(int i) {
    int row = starts(i, false) ? 1 : 0;
    for (int j = i - 1; row > 0 && row < DASHED_ITEMS && starts(j, false); j--) {
      row++;
    }
    for (int j = i + 1; row > 0 && row < DASHED_ITEMS && starts(j, false); j++) {
      row++;
    }
    return row == DASHED_ITEMS;
  }

  private boolean starts(int i, boolean number) {
    if (i < 0 || i >= groups.size()) {
      return false;
    }
    String line = groups.get(i).firstLine(text);
    return number ? LineMarks.isNumbered(line) : LineMarks.isDash(line);
  }

  private boolean isSetIn(LineGroup group) {
    return group.indented() && !mostlyIndented && !(group.singleLine() && firstLinesIndented);
  }

  private boolean share(long count, double of) {
    return count >= of * groups.size();
  }

  /** Index of the first group that is a note because of where it stands. */
  private int notesFrom() {
    int lastRule = -1;
    for (int i = groups.size() / 2; i < groups.size(); i++) {
      LineGroup group = groups.get(i);
      lastRule = group.afterRule() ? i : lastRule;
      if (i > 0 && group.singleLine() && LineMarks.isNotesTitle(group.firstLine(text))) {
        return i + 1;
      }
    }
    return lastRule > 0 && areNotes(lastRule) ? lastRule : groups.size();
  }

  private boolean areNotes(int from) {
    List<LineGroup> tail = groups.subList(from, groups.size());
    long marked = tail.stream().filter(g -> LineMarks.isLooseNote(g.firstLine(text))).count();
    return LineMarks.isLooseNote(tail.get(0).firstLine(text)) && marked * 10 >= tail.size() * 6L;
  }
}
