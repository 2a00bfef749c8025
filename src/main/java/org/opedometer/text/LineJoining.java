package org.opedometer.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Tells the line breaks that part paragraphs from those that only keep the lines short.
 *
 * <p>A text is taken as hard-wrapped where its lines often break in mid sentence: before a small
 * letter, or behind a comma or a word that cannot end a sentence. In such a text a break parts two
 * paragraphs only where the next word would have had room on the line. In any other text each line
 * is a paragraph.
 */
final class LineJoining {
  private static final int LONGEST_WRAPPED = 160;
  private static final int HEAD_LINES = 6;
  private static final int MARGIN = 8;
  private static final Set<String> OPEN_WORDS =
      Set.of(
          ("the a an of to and in for on with that by is was as at from or but his her their its"
                  + " are be has have had not this which who our my your these those were will would"
                  + " into than if when because")
              .split(" "));

  private final String text;
  private final List<TextLine> lines;
  private final boolean[] strong;

  LineJoining(String text, List<TextLine> lines) {
    this.text = text;
    this.lines = lines;
    this.strong = new boolean[lines.size()];
    for (int i = 1; i < lines.size(); i++) {
      strong[i] = isPair(i) && breaksSentence(lines.get(i - 1), lines.get(i));
    }
  }

  /** For each line whether it goes on with the line before it. */
  boolean[] find() {
    boolean[] joined = new boolean[lines.size()];
    boolean wrappedFile = wrapped(1, lines.size(), 0.3);
    int fileWidth = wrappedFile ? width(1, lines.size()) : 0;
    int firstLine = firstVisible();
    int from = 0;
    while (from < lines.size()) {
      int to = stanzaEnd(from);
      boolean wrappedStanza =
          !wrappedFile && wrapped(from + 1, to, 0.5) && longest(from, to) <= 120;
      if (wrappedFile || wrappedStanza) {
        int width = wrappedFile ? fileWidth : width(from + 1, to);
        for (int i = from + 1; i < to; i++) {
          joined[i] = isPair(i) && !partsParagraphs(i, width, i - firstLine < HEAD_LINES);
        }
      }
      from = Math.max(to, from + 1);
    }
    return joined;
  }

  private boolean partsParagraphs(int i, int width, boolean head) {
    TextLine before = lines.get(i - 1);
    TextLine line = lines.get(i);
    int tooLong = width * 8 / 5 + 10;
    if (before.length() > tooLong || line.length() > tooLong) {
      return true;
    }
    boolean ends = PassageShape.endsSentence(text, before.start(), before.end());
    if (ends && line.indent() >= before.indent() + 2) {
      return true;
    }
    boolean room = before.length() + 1 + firstWord(line) <= width - MARGIN;
    boolean shortLine = before.length() <= width * 3 / 5 && !startsSmall(line);
    return room && (ends || shortLine || (head && !strong[i]));
  }

  private boolean isPair(int i) {
    TextLine before = lines.get(i - 1);
    TextLine line = lines.get(i);
    return !before.blank()
        && !line.blank()
        && !LineMarks.isRule(before.in(text))
        && !LineMarks.isHashHeading(before.in(text))
        && !LineMarks.isRule(line.in(text))
        && !LineMarks.opensBlock(line.in(text))
        && !LineMarks.isQuoted(line.in(text));
  }

  private boolean breaksSentence(TextLine before, TextLine line) {
    if (before.length() > LONGEST_WRAPPED
        || PassageShape.endsSentence(text, before.start(), before.end())) {
      return false;
    }
    char last = text.charAt(before.end() - 1);
    return startsSmall(line) || last == ',' || OPEN_WORDS.contains(lastWord(before));
  }

  private boolean startsSmall(TextLine line) {
    return Character.isLowerCase(text.charAt(line.start()));
  }

  private String lastWord(TextLine line) {
    int start = line.end();
    while (start > line.start() && Character.isLetter(text.charAt(start - 1))) {
      start--;
    }
    return text.substring(start, line.end());
  }

  private int firstWord(TextLine line) {
    int end = line.start();
    while (end < line.end() && !TextLine.isBlank(text.charAt(end))) {
      end++;
    }
    return end - line.start();
  }

  private boolean wrapped(int from, int to, double share) {
    int pairs = 0;
    int broken = 0;
    for (int i = from; i < to; i++) {
      boolean shortLines =
          lines.get(i).length() <= LONGEST_WRAPPED && lines.get(i - 1).length() <= LONGEST_WRAPPED;
      pairs += shortLines && isPair(i) ? 1 : 0;
      broken += strong[i] ? 1 : 0;
    }
    return broken > 0 && broken >= share * pairs;
  }

  /** The line length that nine in ten of the wrapped lines keep to. */
  private int width(int from, int to) {
    int[] lengths = new int[to - from];
    int count = 0;
    for (int i = from; i < to; i++) {
      if (strong[i]) {
        lengths[count++] = lines.get(i - 1).length();
      }
    }
    Arrays.sort(lengths, 0, count);
    return lengths[count * 9 / 10];
  }

  private int longest(int from, int to) {
    return lines.subList(from, to).stream().mapToInt(TextLine::length).max().orElse(0);
  }

  private int firstVisible() {
    int i = 0;
    while (i < lines.size() && lines.get(i).blank()) {
      i++;
    }
    return i;
  }

  private int stanzaEnd(int from) {
    int to = from;
    while (to < lines.size() && !lines.get(to).blank()) {
      to++;
    }
    return to;
  }
}
