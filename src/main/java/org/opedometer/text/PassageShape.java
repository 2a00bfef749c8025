package org.opedometer.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Span;

/**
 * What a passage looks like from outside: its length, its first words, its last sign.
 *
 * <p>Only the first 400 characters are looked at, so that a passage of any length costs the same.
 */
record PassageShape(String head, boolean whole, int words, boolean stop, char last) {
  private static final int HEAD = 400;
  private static final String CLOSERS = "\"'”’»)]}*_";

  /** What points to a note: [1], [^a], [citation needed], (1), a raised figure, a dagger, 1. */
  private static final Pattern NOTE_MARKS =
      Pattern.compile(
          "(?:\\s?\\[(?:\\^?\\w{1,20}|[^\\[\\]]{0,30} needed)]|\\s?\\(\\d{1,2}\\)|[¹²³⁰⁴-⁹†‡§]{1,3}"
              + "|(?<=[.!?…\"'”’»)])\\d{1,3})+$");

  private static final int LONGEST_MARKS = 80;

  static PassageShape of(String line) {
    return of(line, new Span(0, line.length()));
  }

  static PassageShape of(String text, Span span) {
    boolean whole = span.length() <= HEAD;
    String head = text.substring(span.start(), whole ? span.end() : span.start() + HEAD);
    int words = countWords(head);
    return new PassageShape(
        head,
        whole,
        whole ? words : Math.max(words, HEAD),
        endsSentence(text, span.start(), span.end()),
        text.charAt(span.end() - 1));
  }

  /** Whether the last sign, closing marks, brackets and note marks aside, ends a sentence. */
  static boolean endsSentence(String text, int start, int end) {
    int i = withoutNotes(text, start, end) - 1;
    while (i > start && CLOSERS.indexOf(text.charAt(i)) >= 0) {
      i--;
    }
    return i >= start && ".!?…".indexOf(text.charAt(i)) >= 0;
  }

  /** Where the words end before the marks that point to notes. */
  private static int withoutNotes(String text, int start, int end) {
    int from = Math.max(start, end - LONGEST_MARKS);
    Matcher marks = NOTE_MARKS.matcher(text).region(from, end);
    return marks.find() && marks.start() > start ? marks.start() : end;
  }

  /** Words by white space that hold a letter or a digit. */
  static int countWords(String text) {
    int count = 0;
    boolean counted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (TextLine.isBlank(c)) {
        counted = false;
      } else if (!counted && Character.isLetterOrDigit(c)) {
        counted = true;
        count++;
      }
    }
    return count;
  }

  /** At most this many words, and seen whole. */
  boolean within(int most) {
    return whole && words <= most;
  }

  boolean startsSmall() {
    return Character.isLowerCase(head.charAt(0));
  }

  boolean endsIn(String signs) {
    return signs.indexOf(last) >= 0;
  }

  boolean hasLetter() {
    return head.chars().anyMatch(Character::isLetter);
  }

  boolean allCaps() {
    return hasLetter() && head.chars().noneMatch(Character::isLowerCase);
  }

  /** Whether a sentence ends before the last sign and another begins. */
  boolean severalSentences() {
    return head.matches(
        "(?s).*\\p{Ll}{2}[.!?…][\"'”’)]*(?:\\[\\w{1,4}]|[¹²³⁰⁴-⁹])*\\s+[\"'“‘(]*\\p{Lu}.*");
  }

  /** Whether at least three in four of the longer words begin with a capital. */
  boolean titleCase() {
    int longer = 0;
    int capital = 0;
    for (String word : head.split("[^\\p{L}'’]+")) {
      String bare = word.replaceFirst("^['’]+", "");
      if (bare.length() >= 4) {
        longer++;
        capital += Character.isUpperCase(bare.charAt(0)) ? 1 : 0;
      }
    }
    return longer >= 2 && capital * 4 >= longer * 3;
  }
}
