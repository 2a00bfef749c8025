package org.opedometer.rhetoric.rule;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A regular expression over a {@link WordLine} that begins and ends at the edge of a word. It is
 * tried only at words whose first letter it may begin with: elsewhere most of the time would go.
 */
public final class Frame {
  private final Pattern pattern;
  private final boolean narrowed;
  private final int begins; // letters that it may begin with

  public Frame(String expression) {
    pattern = Pattern.compile("(?:" + expression + ")(?= )");
    narrowed = expression.contains("(?<m>");
    boolean looksBack = expression.contains("(?<=");
    int letters = WordStarts.others();
    for (char letter = 'a'; letter <= 'z'; letter++) {
      letters |= looksBack || mayBegin(letter) ? WordStarts.letter(letter) : 0;
    }
    begins = letters;
  }

  /** Whether more letters behind the first one could make a match. */
  private boolean mayBegin(char letter) {
    Matcher matcher = pattern.matcher(String.valueOf(letter));
    return matcher.lookingAt() || matcher.hitEnd();
  }

  /** Tells the group named {@code m} of each match, or all of it; no match overlaps another. */
  public void find(WordStarts words, Consumer<Range> found) {
    if ((begins & words.letters()) == 0) {
      return;
    }
    String line = words.line();
    Matcher matcher = pattern.matcher(line).useAnchoringBounds(false).useTransparentBounds(true);
    int from = 0;
    for (int at : words.at()) {
      if (at >= from && (begins & WordStarts.letter(line.charAt(at))) != 0) {
        matcher.region(at, line.length());
        if (matcher.lookingAt()) {
          from = Math.max(matcher.end(), at + 1);
          found.accept(
              narrowed
                  ? new Range(matcher.start("m"), matcher.end("m"))
                  : new Range(at, matcher.end()));
        }
      }
    }
  }

  /** A stretch of the line; empty, or -1 to -1, where the group takes no part in the match. */
  public record Range(int start, int end) {}
}
