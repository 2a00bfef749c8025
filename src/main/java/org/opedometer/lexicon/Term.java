package org.opedometer.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.opedometer.model.Token;

/**
 * A word or phrase to look for.
 *
 * <p>Written as lemmas parted by spaces: {@code =word} asks for the written form, {@code a|b} gives alternatives, {@code
 * word/V} asks for a tag that begins with V, {@code *} stands for 0 to 3 tokens. A hyphenated word is taken apart as the
 * tokeniser does.
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
    List<TermWord> words = new ArrayList<>();
    for (String part : text.trim().split("\\s+")) {
      addWords(part, words);
    }
    if (text.isBlank() || words.get(0).gap() || words.get(words.size() - 1).gap()) {
      throw new IllegalArgumentException("'" + text + "' is no term");
    }
    return new Term(words);
  }

  private static void addWords(String part, List<TermWord> words) {
    if (part.equals("*")) {
      words.add(TermWord.GAP);
      return;
    }
    boolean surface = part.startsWith("=") && part.length() > 1;
    String body = surface ? part.substring(1) : part;
    int slash = body.lastIndexOf('/');
    String tag = slash > 0 ? body.substring(slash + 1).toUpperCase(Locale.ROOT) : "";
    String forms = slash > 0 ? body.substring(0, slash) : body;
    if (forms.indexOf('|') < 0 && forms.indexOf('-') > 0 && forms.length() > 2) {
      words.add(new TermWord(Set.of(forms), true, "HYPHENATED", false));
      return;
    }
    words.add(new TermWord(alternatives(forms), surface, tag, false));
  }

  private static Set<String> alternatives(String forms) {
    return Arrays.stream(forms.split("\\|")).map(f -> f.replaceFirst("^=", "")).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Where a match that begins at {@code from} ends (exclusive), or -1. Of several the shortest gap counts.
   */
  public int matchAt(List<Token> tokens, int from) {
    return match(tokens, from, 0);
  }

  private int match(List<Token> tokens, int at, int word) {
    if (word == words.size()) {
      return at;
    }
    TermWord next = words.get(word);
    if (next.gap()) {
      for (int skip = 0; skip <= WIDEST_GAP; skip++) {
        int end = match(tokens, at + skip, word + 1);
        if (end >= 0) {
          return end;
        }
      }
      return -1;
    }
    if (at >= tokens.size()) {
      return -1;
    }
    if (next.tag().equals("HYPHENATED")) {
      int end = Hyphenated.end(tokens, at, next.forms().iterator().next());
      return end < 0 ? -1 : match(tokens, end, word + 1);
    }
    return next.matches(tokens.get(at)) ? match(tokens, at + 1, word + 1) : -1;
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
