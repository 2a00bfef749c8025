package org.opedometer.analysis.rhetoric;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.model.Strength;

/**
 * Patterns over the words of a sentence. Each is a regular expression over a {@link WordLine}; it
 * must begin and end at the edge of a word. A group named {@code m} narrows what is reported.
 */
final class Frames {
  private final String rule;
  private final List<Pattern> patterns;
  private final List<Boolean> narrowed;

  private Frames(String rule, List<String> expressions) {
    this.rule = rule;
    this.patterns =
        expressions.stream().map(e -> Pattern.compile("(?<= )(?:" + e + ")(?= )")).toList();
    this.narrowed = expressions.stream().map(e -> e.contains("(?<m>")).toList();
  }

  static Frames of(String rule, String... expressions) {
    return new Frames("frame:" + rule, Arrays.asList(expressions));
  }

  /** All matches in the sentence, patterns in order. */
  List<TokenRange> find(WordLine line) {
    List<TokenRange> found = new ArrayList<>();
    for (int i = 0; i < patterns.size(); i++) {
      Matcher matcher = patterns.get(i).matcher(line.text());
      while (matcher.find()) {
        String group = narrowed.get(i) ? "m" : null;
        int start = group == null ? matcher.start() : matcher.start(group);
        int end = group == null ? matcher.end() : matcher.end(group);
        if (end > start) {
          found.add(
              new TokenRange(line.tokenAt(start), line.tokenAt(end - 1) + 1, Strength.MILD, rule));
        }
      }
    }
    return found;
  }

  boolean occurIn(WordLine line) {
    return patterns.stream().anyMatch(p -> p.matcher(line.text()).find());
  }
}
