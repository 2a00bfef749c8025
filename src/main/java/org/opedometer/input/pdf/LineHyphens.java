package org.opedometer.input.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that were broken at a line's end.
 *
 * <p>The hyphen goes where the whole word stands elsewhere in the document, and stays where the
 * hyphenated one does, or where its first part is one that makes compounds.
 */
final class LineHyphens {
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,40}(?:-\\p{L}{2,40}){0,3}");
  private static final Pattern BROKEN = Pattern.compile("(\\p{L}{1,40})[-\u2010]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}{1,40}");
  private static final Set<String> COMPOUNDS =
      Set.of(
          "self", "well", "long", "short", "non", "anti", "pro", "high", "low", "ex", "half", "mid",
          "cross", "so", "full", "part", "left", "right", "open", "middle", "old", "new", "two",
          "three", "four", "year", "far", "first", "second", "third", "hard", "large", "small");

  private final Set<String> known;

  private LineHyphens(Set<String> known) {
    this.known = known;
  }

  static LineHyphens of(List<PdfLine> lines) {
    Set<String> known = new HashSet<>();
    for (PdfLine line : lines) {
      Matcher words = WORD.matcher(line.text().toLowerCase(Locale.ROOT));
      while (words.find()) {
        known.add(words.group());
      }
    }
    return new LineHyphens(known);
  }

  /** Adds a line to what came before it. */
  void append(StringBuilder before, String line) {
    int end = before.length();
    if (end > 0 && before.charAt(end - 1) == '\u00AD') {
      before.setLength(end - 1);
    } else {
      Matcher broken = BROKEN.matcher(before).region(Math.max(0, end - 50), end);
      Matcher rest = FIRST.matcher(line);
      if (broken.find()) {
        boolean kept = !rest.find() || keepsHyphen(broken.group(1), rest.group());
        before.setLength(kept ? end : end - 1);
      } else if (end > 0) {
        before.append(' ');
      }
    }
    before.append(line);
  }

  private boolean keepsHyphen(String first, String second) {
    String head = first.toLowerCase(Locale.ROOT);
    if (known.contains(head + second)) {
      return false;
    }
    return known.contains(head + "-" + second) || COMPOUNDS.contains(head);
  }
}
