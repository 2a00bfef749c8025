package org.opedometer.rhetoric.loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Token;

/**
 * Makes spans of words that are loaded each by itself. A span begins and ends with whole words:
 * parts joined by hyphens stay together, small words between loaded ones are taken in, and so are
 * neighbours that are loaded by themselves only little less.
 *
 * @param threshold logit from which a word is loaded
 * @param companion logit from which a word may be taken in by a loaded one beside it
 */
public record SpanDecoder(double threshold, double companion) {
  private static final Set<String> EDGES = Set.of("DT", "PRP$", "CC", "IN", "TO", "PDT", "PRP");

  /** Greatest number of small words between two loaded ones. */
  private static final int GAP = 2;

  /**
   * Some tokens of a sentence.
   *
   * @param from first token
   * @param to behind the last token
   */
  public record Range(int from, int to) {}

  /**
   * Ranges in text order that do not overlap.
   *
   * @param logits as {@link LoadedWordHead#logits}
   */
  public List<Range> decode(LoadedInput input, double[] logits) {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < logits.length; i++) {
      if (starts(input, logits, i)) {
        Range grown = grown(input, logits, i);
        Range last = ranges.isEmpty() ? null : ranges.get(ranges.size() - 1);
        boolean joins = last != null && grown.from() <= last.to();
        if (joins) {
          ranges.set(ranges.size() - 1, new Range(last.from(), Math.max(last.to(), grown.to())));
        } else {
          ranges.add(grown);
        }
        i = grown.to() - 1;
      }
    }
    return ranges;
  }

  private boolean starts(LoadedInput input, double[] logits, int at) {
    return logits[at] >= threshold && LoadedWords.canCarry(input.words(), at);
  }

  private Range grown(LoadedInput input, double[] logits, int at) {
    int from = at;
    while (from > 0 && logits[from - 1] >= companion) {
      from--;
    }
    int to = at + 1;
    int next = next(input, logits, to);
    while (next > to) {
      to = next;
      next = next(input, logits, to);
    }
    while (from < at && isEdge(input, from)) {
      from++;
    }
    while (to > at + 1 && isEdge(input, to - 1)) {
      to--;
    }
    return hyphenated(input, new Range(from, to));
  }

  /** The end of a range that also takes in what stands at {@code to}; {@code to} for nothing. */
  private int next(LoadedInput input, double[] logits, int to) {
    if (to < logits.length && logits[to] >= companion) {
      return to + 1;
    }
    int at = to;
    while (at < logits.length && at - to < GAP && isSmall(input, at)) {
      at++;
    }
    return at > to && at < logits.length && starts(input, logits, at) ? at + 1 : to;
  }

  /** Whether a small word, which joins two loaded ones but carries nothing. */
  private static boolean isSmall(LoadedInput input, int at) {
    return LoadedWords.canJoin(input.words(), at)
        && !LoadedWords.canCarry(input.words(), at)
        && !input.sentence().token(at).is("CC");
  }

  private static boolean isEdge(LoadedInput input, int at) {
    return EDGES.contains(input.sentence().token(at).tag());
  }

  /** The range with all that hyphens join to it, names left out. */
  private static Range hyphenated(LoadedInput input, Range range) {
    int from = range.from();
    while (from >= 2 && isJoint(input, from - 1) && !input.isName(from - 2)) {
      from -= 2;
    }
    int to = range.to();
    while (to + 1 < input.size() && isJoint(input, to) && !input.isName(to + 1)) {
      to += 2;
    }
    return new Range(from, to);
  }

  /** Whether the token is a hyphen with no space on either side. */
  private static boolean isJoint(LoadedInput input, int at) {
    if (at < 1 || at + 1 >= input.size()) {
      return false;
    }
    Token hyphen = input.sentence().token(at);
    return hyphen.word().equals("-")
        && input.sentence().token(at - 1).span().end() == hyphen.span().start()
        && input.sentence().token(at + 1).span().start() == hyphen.span().end();
  }
}
