package org.opedometer.lexicon;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.opedometer.model.Token;

/**
 * A word or phrase to look for.
 *
 * <p>Written as lemmas parted by spaces: {@code a|b} gives alternatives; {@code =word} asks for the
 * written form and {@code word/V} for a tag that begins with V, each for its own alternative;
 * {@code *} stands for 0 to 3 tokens. A hyphenated word matches whether the tokeniser left it whole
 * or took it apart.
 */
public record Term(List<TermWord> words) {
  private static final int WIDEST_GAP = 3;

  public Term {
    words = List.copyOf(words);
  }

  /**
   * Reads a term.
   *
   * @throws IllegalArgumentException where it is empty or begins or ends with a gap
   */
  public static Term parse(String text) {
    List<TermWord> words = Arrays.stream(text.trim().split("\\s+")).map(TermWord::parse).toList();
    if (text.isBlank() || words.get(0).isGap() || words.get(words.size() - 1).isGap()) {
      throw new IllegalArgumentException("'" + text + "' is no term");
    }
    return new Term(words);
  }

  /**
   * The same term, where a word may also stand as {@code other} gives it; words with a hyphen stay
   * as they are.
   */
  public Term or(UnaryOperator<String> other) {
    return new Term(words.stream().map(word -> word.or(other)).toList());
  }

  /**
   * The form of a word of which there is only one, without a hyphen; nothing for a gap, a choice,
   * or where the term is shorter.
   */
  Optional<String> onlyFormOf(int word) {
    if (word >= words.size() || words.get(0).mayBeSeveral()) {
      return Optional.empty();
    }
    TermWord asked = words.get(word);
    return asked.alternatives().size() == 1 && !asked.mayBeSeveral()
        ? Optional.of(asked.alternatives().get(0).form())
        : Optional.empty();
  }

  /**
   * Where a match that begins at {@code from} ends (exclusive), or -1. Of several the shortest gap
   * counts.
   */
  public int matchAt(List<Token> tokens, int from) {
    return match(tokens, from, 0);
  }

  private int match(List<Token> tokens, int at, int word) {
    if (word == words.size()) {
      return at;
    }
    TermWord next = words.get(word);
    if (next.isGap()) {
      for (int skip = 0; skip <= WIDEST_GAP; skip++) {
        int end = match(tokens, at + skip, word + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    int end = at < tokens.size() ? next.end(tokens, at) : -1;
    return end < 0 ? -1 : match(tokens, end, word + 1);
  }

  /** Whether the term stands anywhere within {@code from} to {@code to} (exclusive). */
  public boolean occurs(List<Token> tokens, int from, int to) {
    for (int i = Math.max(0, from); i < Math.min(to, tokens.size()); i++) {
      if (matchAt(tokens, i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
