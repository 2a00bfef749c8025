package org.opedometer.rhetoric.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.opedometer.model.Strength;

/**
 * Patterns over the words of a sentence. Each is a regular expression over a {@link WordLine}; it
 * must begin and end at the edge of a word. A group named {@code m} narrows what is reported.
 */
public final class Frames {
  private final String rule;
  private final List<Frame> frames;

  private Frames(String rule, List<String> expressions) {
    this.rule = rule;
    this.frames = expressions.stream().map(Frame::new).toList();
  }

  public static Frames of(String rule, String... expressions) {
    return new Frames("frame:" + rule, Arrays.asList(expressions));
  }

  /** All matches in the sentence, patterns in order. */
  public List<TokenRange> find(WordLine line) {
    List<TokenRange> found = new ArrayList<>();
    for (Frame frame : frames) {
      frame.find(
          line.words(),
          range -> {
            if (range.end() > range.start()) {
              found.add(
                  new TokenRange(
                      line.tokenAt(range.start()),
                      line.tokenAt(range.end() - 1) + 1,
                      Strength.MILD,
                      rule));
            }
          });
    }
    return found;
  }

  public boolean occurIn(WordLine line) {
    List<Frame.Range> found = new ArrayList<>();
    frames.forEach(frame -> frame.find(line.words(), found::add));
    return !found.isEmpty();
  }
}
