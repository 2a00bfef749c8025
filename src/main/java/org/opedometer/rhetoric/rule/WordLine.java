package org.opedometer.rhetoric.rule;

import java.util.Locale;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/**
 * A sentence as its tokens in lower case, one space between each two and at both ends, so that a
 * pattern can ask for whole words: {@code " do n't be fooled . "}.
 */
public record WordLine(String text, int[] starts, WordStarts words) {
  public static WordLine of(Sentence sentence) {
    StringBuilder line = new StringBuilder(" ");
    int[] starts = new int[sentence.tokens().size() + 1];
    for (Token token : sentence.tokens()) {
      starts[token.index()] = line.length();
      line.append(token.word().toLowerCase(Locale.ROOT).replace('’', '\'')).append(' ');
    }
    starts[sentence.tokens().size()] = line.length();
    String text = line.toString();
    return new WordLine(text, starts, WordStarts.of(text));
  }

  /** The token that holds the character at {@code offset}. */
  public int tokenAt(int offset) {
    int at = java.util.Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }
}
