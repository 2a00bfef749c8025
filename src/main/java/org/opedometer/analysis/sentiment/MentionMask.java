package org.opedometer.analysis.sentiment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;

/**
 * A sentence in which the target is called X, every other person Y and every other organisation or
 * place Z: what the sentence says of the target stays, and who it is does not matter.
 *
 * @param words one a token; a name of several tokens is one letter and empty words
 * @param at the token that stands for the mention
 */
record MentionMask(List<String> words, int at) {
  private static final String TARGET = "X";
  private static final String PERSON = "Y";
  private static final String OTHER = "Z";
  private static final int SHORTEST_NAME = 3;
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "him", "her", "them", "us", "me", "himself",
          "herself", "themselves", "itself", "myself", "his", "hers", "their", "its", "our", "my",
          "your", "theirs", "ours", "mine");

  /**
   * @param text what the sentence's offsets point into
   * @param from first token of the mention
   * @param to behind its last
   */
  static MentionMask of(String text, Sentence sentence, int from, int to) {
    int[] name = wholeName(sentence.tokens(), from, to);
    boolean[] target = target(text, sentence, name);
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      words.add(word(text, sentence, target, token));
    }
    return new MentionMask(words, name[0]);
  }

  /** The mention without a possessive, drawn out to the whole name it is part of. */
  static int[] wholeName(List<Token> tokens, int from, int to) {
    int first = from;
    int end = to;
    while (end > first + 1 && isPossessive(tokens.get(end - 1))) {
      end--;
    }
    EntityKind kind = tokens.get(end - 1).entity();
    if (kind != EntityKind.NONE) {
      while (first > 0 && continues(tokens.get(first - 1), kind)) {
        first--;
      }
      while (end < tokens.size() && continues(tokens.get(end), kind)) {
        end++;
      }
    }
    return new int[] {first, end};
  }

  private static boolean isPossessive(Token token) {
    return token.tag().equals("POS");
  }

  private static boolean continues(Token token, EntityKind kind) {
    return token.entity() == kind && !isPossessive(token);
  }

  /** The tokens of the mention and of the same name elsewhere in the sentence. */
  private static boolean[] target(String text, Sentence sentence, int[] name) {
    List<Token> tokens = sentence.tokens();
    Set<String> names = new HashSet<>();
    for (Token token : tokens.subList(name[0], name[1])) {
      String word = token.span().in(text);
      boolean capital = Character.isUpperCase(word.codePointAt(0));
      if (capital && word.length() >= SHORTEST_NAME && token.is("NNP")) {
        names.add(word.toLowerCase(Locale.ROOT));
      }
    }
    boolean[] target = new boolean[tokens.size()];
    for (Token token : tokens) {
      int i = token.index();
      boolean same = token.is("NNP") && names.contains(token.span().in(text).toLowerCase(Locale.ROOT));
      target[i] = i >= name[0] && i < name[1] || same;
    }
    return target;
  }

  private static String word(String text, Sentence sentence, boolean[] target, Token token) {
    int i = token.index();
    Token before = i > 0 ? sentence.token(i - 1) : null;
    String word = token.span().in(text);
    if (target[i]) {
      if (i > 0 && target[i - 1]) {
        return "";
      }
      boolean possessive = token.tag().equals("PRP$") && PRONOUNS.contains(word.toLowerCase(Locale.ROOT));
      return possessive ? TARGET + "'s" : TARGET;
    }
    EntityKind kind = token.entity();
    boolean person = kind == EntityKind.PERSON && !isPossessive(token);
    boolean other = kind != EntityKind.NONE && kind != EntityKind.PERSON && token.is("NNP");
    if (!person && !other) {
      return word;
    }
    boolean goesOn = before != null && !target[i - 1] && before.entity() == kind;
    return goesOn ? "" : person ? PERSON : OTHER;
  }
}
