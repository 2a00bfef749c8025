package org.opedometer.input.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Joins words that were broken at a line's end.
 *
 * <p>The hyphen goes where the whole word is a common one or stands elsewhere in the document. It
 * stays where the hyphenated one stands elsewhere, where its first part is one that makes
 * compounds, and where both parts are words by themselves ({@code tax-dodging}).
 */
final class LineHyphens {
  private static final String WORDS = "/reading/common-words.txt";
  private static final Pattern FORM = Pattern.compile("(\\p{Ll}{3,})(?:ing|ed)");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,40}(?:-\\p{L}{2,40}){0,3}");
  private static final Pattern BROKEN = Pattern.compile("(\\p{L}{1,40})[-\u2010]$");
  private static final Pattern FIRST = Pattern.compile("^\\p{Ll}{1,40}");
  private static final Set<String> COMPOUNDS =
      Set.of(
          "self", "well", "long", "short", "non", "anti", "pro", "high", "low", "ex", "half", "mid",
          "cross", "so", "full", "part", "left", "right", "open", "middle", "old", "new", "two",
          "three", "four", "year", "far", "first", "second", "third", "hard", "large", "small");

  /** First parts that are words, too, but are written together with what follows. */
  private static final Set<String> PREFIXES =
      Set.of(
          "under", "over", "out", "up", "down", "off", "inter", "counter", "fore", "back", "super",
          "sub", "trans", "with", "dis", "mis", "pre", "con", "com", "per", "man", "some", "any",
          "every", "where", "there", "here", "par", "for", "can", "car", "ever", "port");

  private static final Set<String> COMMON = common();

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
    if (known.contains(head + "-" + second)) {
      return true;
    }
    if (known.contains(head + second) || isWord(head + second)) {
      return false;
    }
    boolean words = COMMON.contains(head) && isWord(second) && !PREFIXES.contains(head);
    return COMPOUNDS.contains(head) || words;
  }

  /** A common word, or the -ing or -ed form of one. */
  static boolean isWord(String word) {
    if (COMMON.contains(word)) {
      return true;
    }
    Matcher form = FORM.matcher(word);
    if (!form.matches()) {
      return false;
    }
    String stem = form.group(1);
    String single = stem.substring(0, stem.length() - 1);
    boolean doubled = stem.endsWith(stem.substring(stem.length() - 1).repeat(2));
    return COMMON.contains(stem)
        || COMMON.contains(stem + "e")
        || doubled && COMMON.contains(single);
  }

  private static Set<String> common() {
    try (InputStream in = LineHyphens.class.getResourceAsStream(WORDS)) {
      if (in == null) {
        throw new IllegalStateException(WORDS + " is missing");
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.strip().split(" ")))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
