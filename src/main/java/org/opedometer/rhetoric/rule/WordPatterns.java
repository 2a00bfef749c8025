package org.opedometer.rhetoric.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Strength;

/**
 * Patterns over the words of a sentence. Each is a regular expression over a {@link WordLine} that
 * begins and ends at the edge of a word. A group named {@code m} narrows what is reported.
 *
 * <p>In rule files brackets group without being counted, and {@code {name}} stands for the words
 * that the file gives under that name.
 */
public final class WordPatterns {
  private static final Pattern NAMED_WORDS = Pattern.compile("\\{([a-z_]+)}");
  private static final Pattern COUNTED_GROUP = Pattern.compile("(?<!\\\\)\\((?!\\?)");

  /** One pattern. It is tried only at words whose first letter it may begin with. */
  private static final class WordPattern {
    private final String id;
    private final Pattern pattern;
    private final boolean narrowed;
    private final int begins; // letters that it may begin with

    WordPattern(String id, String expression) {
      this.id = id;
      pattern = Pattern.compile("(?:" + expression + ")(?= )");
      narrowed = expression.contains("(?<m>");
      boolean looksBack = expression.contains("(?<=");
      int letters = WordLine.others();
      for (char letter = 'a'; letter <= 'z'; letter++) {
        letters |= looksBack || mayBegin(letter) ? WordLine.letter(letter) : 0;
      }
      begins = letters;
    }

    /** Whether more letters behind the first one could make a match. */
    private boolean mayBegin(char letter) {
      Matcher matcher = pattern.matcher(String.valueOf(letter));
      return matcher.lookingAt() || matcher.hitEnd();
    }

    /** Adds the group named {@code m} of each match, or all of it; no match overlaps another. */
    public void find(WordLine line, List<TokenRange> found) {
      if ((begins & line.letters()) == 0) {
        return;
      }
      String text = line.text();
      Matcher matcher = pattern.matcher(text).useAnchoringBounds(false).useTransparentBounds(true);
      int from = 0;
      for (int token = 0; token < line.size(); token++) {
        int at = line.start(token);
        if (at >= from && (begins & WordLine.letter(text.charAt(at))) != 0) {
          matcher.region(at, text.length());
          if (matcher.lookingAt()) {
            from = Math.max(matcher.end(), at + 1);
            int start = narrowed ? matcher.start("m") : at;
            int end = narrowed ? matcher.end("m") : matcher.end();
            if (end > start) {
              int last = line.tokenAt(end - 1);
              found.add(new TokenRange(line.tokenAt(start), last + 1, Strength.MILD, id));
            }
          }
        }
      }
    }
  }

  private final List<WordPattern> patterns;

  private WordPatterns(List<WordPattern> patterns) {
    this.patterns = patterns;
  }

  /** Patterns of a rule that is code: all bear the one id {@code <category>/pattern}. */
  public static WordPatterns of(String category, String... expressions) {
    return new WordPatterns(
        Arrays.stream(expressions).map(e -> new WordPattern(category + "/pattern", e)).toList());
  }

  /**
   * Patterns in the notation of rule files.
   *
   * @param expressions by the id that evidence names
   * @param words what {@code {name}} stands for, by name; may use names given before
   * @throws IllegalArgumentException where an expression cannot be read or a name is not given
   */
  public static WordPatterns read(Map<String, String> expressions, Map<String, String> words) {
    Map<String, String> known = new LinkedHashMap<>();
    words.forEach((name, value) -> known.put(name, expand(value, known)));
    List<WordPattern> patterns = new ArrayList<>();
    expressions.forEach((id, e) -> patterns.add(new WordPattern(id, expand(e, known))));
    return new WordPatterns(patterns);
  }

  private static String expand(String expression, Map<String, String> words) {
    String uncounted = COUNTED_GROUP.matcher(expression).replaceAll("(?:");
    return NAMED_WORDS
        .matcher(uncounted)
        .replaceAll(
            name -> {
              String value = words.get(name.group(1));
              if (value == null) {
                throw new IllegalArgumentException("no words are named '" + name.group(1) + "'");
              }
              return Matcher.quoteReplacement(value);
            });
  }

  /** All matches in the sentence, patterns in order. */
  public List<TokenRange> find(WordLine line) {
    List<TokenRange> found = new ArrayList<>();
    patterns.forEach(pattern -> pattern.find(line, found));
    return found;
  }

  public boolean occurIn(WordLine line) {
    return !find(line).isEmpty();
  }
}
