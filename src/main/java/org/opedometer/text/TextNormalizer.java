package org.opedometer.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;

/**
 * Makes quotation marks, dashes and spaces plain, character by character: marks of every kind
 * become curly double marks, odd spaces and line breaks a space, invisible characters and Markdown
 * emphasis nothing, and neither does the {@code >} of a quoted line. A quotation in single marks
 * gets double ones, and quotations within it keep theirs, so that what reads the plain text need
 * not know the fashion of the house.
 *
 * <p>Where a full stop is followed by the next sentence without a space ({@code Monday.The
 * council}) one is put in.
 */
public final class TextNormalizer {
  /** The seam of two sentences; abbreviations ({@code Dr.}) and addresses have another look. */
  private static final Pattern SEAM =
      Pattern.compile(
          "(?<![\\p{L}\\d.@/_-])\\p{L}*\\p{Ll}{2}[.!?](?=\\p{Lu}\\p{Ll}*(?:[\\s,;'’]|[.!?](?:\\s|$)|$))"
              + "(?!(?:Com|Net|Org|Co|Edu|Gov|Js|Io)\\b)");

  private TextNormalizer() {}

  /** Normalises one block whose quotations are not known. */
  public static NormalizedText normalize(String text, Span block) {
    return normalize(text, block, List.of());
  }

  /**
   * Normalises one block.
   *
   * @param text the essay
   * @param block the stretch to normalise
   * @param quotations those that stand in it
   */
  public static NormalizedText normalize(String text, Span block, List<Quotation> quotations) {
    Map<Integer, String> marks = marks(text, quotations);
    seams(text, block, marks);
    StringBuilder out = new StringBuilder(block.length());
    int[] origin = new int[block.length() + marks.size() + 1];
    for (int i = block.start(); i < block.end(); i++) {
      String mark = marks.get(i);
      char c = text.charAt(i);
      char next = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
      boolean typedDouble = (c == '\'' || c == '`') && next == c;
      if (mark != null) {
        for (int k = 0; k < mark.length(); k++) {
          origin[out.length()] = i;
          out.append(mark.charAt(k));
        }
        i += typedDouble ? 1 : 0;
        continue;
      }
      if (typedDouble) {
        origin[out.length()] = i++;
        out.append(c == '`' ? '“' : '”');
        continue;
      }
      char plain = plain(c);
      if (plain != 0 && !isEmphasis(text, i, block) && !isReplyMark(text, i, block)) {
        origin[out.length()] = i;
        out.append(plain == '‘' && !isQuoted(i, quotations) ? '’' : plain);
      }
    }
    origin[out.length()] = block.end();
    return new NormalizedText(out.toString(), Arrays.copyOf(origin, out.length() + 1));
  }

  /** What is written in place of the characters at these offsets. */
  private static Map<Integer, String> marks(String text, List<Quotation> quotations) {
    Map<Integer, String> marks = new HashMap<>();
    for (Quotation q : quotations) {
      if (q.inner().start() > q.span().start()) {
        marks.put(q.span().start(), "“");
        if (q.closed()) {
          marks.put(q.inner().end(), "”");
        }
      }
    }
    return marks;
  }

  private static void seams(String text, Span block, Map<Integer, String> marks) {
    Matcher seam = SEAM.matcher(text).region(block.start(), block.end());
    seam.useTransparentBounds(true);
    while (seam.find()) {
      int next = seam.end();
      marks.putIfAbsent(next, " " + text.charAt(next));
    }
  }

  /** An opening mark outside of all quotations is an apostrophe that a program turned round. */
  private static boolean isQuoted(int i, List<Quotation> quotations) {
    return quotations.stream().anyMatch(q -> q.span().contains(i));
  }

  /** The plain form of {@code c}, 0 where it leaves no trace. */
  private static char plain(char c) {
    return switch (c) {
      case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u200E', '\u200F' -> 0;
      case '\u201A', '\u201B', '\u2032' -> '\'';
      case '„', '‟', '«', '»' -> '"';
      case '\u2033' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u2012', '\u2015' -> '—';
      default ->
          Character.isSpaceChar(c) || Character.isWhitespace(c)
              ? ' '
              : Character.isISOControl(c) ? 0 : c;
    };
  }

  /** {@code >} at the head of a line, as mail programs set it before what they quote. */
  private static boolean isReplyMark(String text, int i, Span block) {
    if (text.charAt(i) != '>') {
      return false;
    }
    int before = i - 1;
    while (before >= block.start() && "> \t".indexOf(text.charAt(before)) >= 0) {
      before--;
    }
    return before < block.start() || text.charAt(before) == '\n' || text.charAt(before) == '\r';
  }

  /** An asterisk or underscore that opens or closes emphasis: word on one side only. */
  private static boolean isEmphasis(String text, int i, Span block) {
    char c = text.charAt(i);
    if (c != '*' && c != '_') {
      return false;
    }
    char before = i > block.start() ? text.charAt(i - 1) : ' ';
    char after = i + 1 < block.end() ? text.charAt(i + 1) : ' ';
    boolean wordBefore =
        Character.isLetterOrDigit(before) || before == c || ".,!?’'”\"".indexOf(before) >= 0;
    boolean wordAfter =
        Character.isLetterOrDigit(after) || after == c || "“‘'\"$".indexOf(after) >= 0;
    return wordBefore != wordAfter || before == c || after == c;
  }
}
