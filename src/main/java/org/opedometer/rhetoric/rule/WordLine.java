package org.opedometer.rhetoric.rule;

import java.util.Arrays;
import java.util.Locale;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/**
 * A sentence as its tokens in lower case, one space between each two and at both ends, so that a
 * pattern can ask for whole words: {@code " do n't be fooled . "}.
 */
public final class WordLine {
  private static final int OTHER = 1 << 26;

  private final String text;
  private final int[] starts; // offset of each token, and of the end
  private final int letters; // the first letters of its words, as a set of bits

  private WordLine(String text, int[] starts) {
    this.text = text;
    this.starts = starts;
    int letters = 0;
    for (int i = 1; i < text.length(); i++) {
      letters |= text.charAt(i - 1) == ' ' ? letter(text.charAt(i)) : 0;
    }
    this.letters = letters;
  }

  public static WordLine of(Sentence sentence) {
    StringBuilder line = new StringBuilder(" ");
    int[] starts = new int[sentence.tokens().size() + 1];
    for (Token token : sentence.tokens()) {
      starts[token.index()] = line.length();
      line.append(token.word().toLowerCase(Locale.ROOT).replace('’', '\'')).append(' ');
    }
    starts[sentence.tokens().size()] = line.length();
    return new WordLine(line.toString(), starts);
  }

  /** A line of words parted by single spaces, with one at both ends. */
  public static WordLine of(String text) {
    int tokens = text.isBlank() ? 0 : text.trim().split(" ").length;
    int[] starts = new int[tokens + 1];
    int at = 1;
    for (int i = 0; i < tokens; i++) {
      starts[i] = at;
      at = text.indexOf(' ', at) + 1;
    }
    starts[tokens] = text.length();
    return new WordLine(text, starts);
  }

  public String text() {
    return text;
  }

  /** The words of the tokens {@code from} to {@code to}, each with a space behind. */
  public String text(int from, int to) {
    return text.substring(starts[from], starts[to]);
  }

  /** Whether these words stand in the line, side by side. */
  public boolean has(String words) {
    return text.contains(" " + words + " ");
  }

  /** The token that holds the character at {@code offset}. */
  public int tokenAt(int offset) {
    int at = Arrays.binarySearch(starts, offset);
    return at >= 0 ? at : -at - 2;
  }

  int start(int token) {
    return starts[token];
  }

  /** Number of tokens. */
  public int size() {
    return starts.length - 1;
  }

  /** The letters that its words begin with, as a set of {@link #letter} bits. */
  int letters() {
    return letters;
  }

  /** One bit for each of a to z, one for all other characters. */
  static int letter(char first) {
    return first >= 'a' && first <= 'z' ? 1 << first - 'a' : OTHER;
  }

  /** The bit of all that are no letter from a to z. */
  static int others() {
    return OTHER;
  }
}
