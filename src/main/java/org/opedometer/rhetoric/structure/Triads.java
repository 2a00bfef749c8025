package org.opedometer.rhetoric.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.TokenRange;

/**
 * Finds three like members in a row of words, where the parser has not made them one phrase: {@code
 * vain, idle and rich}.
 */
final class Triads {
  private static final int LONGEST_MEMBER = 7;
  private static final Set<String> VERBS = Set.of("VB", "VBP", "VBD", "VBZ", "VBN");

  /** Id of what it finds. */
  static final String RULE = "tricolon/triad";

  private Triads() {}

  static List<TokenRange> find(Sentence sentence) {
    List<TokenRange> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int comma = 1; comma < tokens.size() - 3; comma++) {
      if (tokens.get(comma).word().equals(",")) {
        int joint = joint(tokens, comma + 1);
        if (joint > 0 && joint + 1 < tokens.size()) { // a text may break off behind "and"
          add(sentence, comma, joint, found);
        }
      }
    }
    return found;
  }

  /**
   * The last token of what parts the second member from the third, -1 where there is none within
   * reach.
   */
  private static int joint(List<Token> tokens, int from) {
    for (int i = from + 1; i < Math.min(tokens.size() - 1, from + LONGEST_MEMBER); i++) {
      if (tokens.get(i).word().equals(",")) {
        return tokens.get(i + 1).is("CC") ? i + 1 : i;
      }
      if (tokens.get(i).is("CC")) {
        return i;
      }
      if (!tokens.get(i).isWord()) {
        return -1;
      }
    }
    return -1;
  }

  private static void add(Sentence sentence, int comma, int joint, List<TokenRange> found) {
    List<Token> tokens = sentence.tokens();
    Token second = tokens.get(comma + 1);
    Token third = tokens.get(joint + 1);
    int first = first(tokens, comma, second);
    boolean longer =
        first > 0 && (tokens.get(first - 1).word().equals(",") || tokens.get(first - 1).is("CC"));
    if (first < 0 || longer || !isLike(second, third) && !isNounPhrase(tokens, joint + 1, second)) {
      return;
    }
    int to = end(tokens, joint + 1, second);
    boolean goesOn =
        to < tokens.size() && (tokens.get(to).word().equals(",") || tokens.get(to).is("CC"));
    List<Token> all = tokens.subList(first, to);
    long plain =
        all.stream().filter(t -> TricolonRule.PLAIN.contains(t.lemma()) || t.is("CD")).count();
    boolean asyndeton = tokens.get(joint).word().equals(",");
    if (goesOn && asyndeton
        || plain > 1
        || TricolonRule.named(all) > 1
        || !isFigure(tokens, first, comma, joint, to)) {
      return;
    }
    found.add(new TokenRange(first, to, Strength.MILD, RULE));
  }

  /** Where the first member begins: the nearest word of the second's kind before the comma. */
  private static int first(List<Token> tokens, int comma, Token second) {
    for (int i = comma - 1; i >= Math.max(0, comma - LONGEST_MEMBER); i--) {
      if (!tokens.get(i).isWord()) {
        return -1;
      }
      if (isLike(tokens.get(i), second)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isLike(Token a, Token b) {
    if (VERBS.contains(a.tag()) && VERBS.contains(b.tag())) {
      return a.tag().equals(b.tag())
          || a.tag().startsWith("VB") && a.tag().length() == 2 && b.tag().equals("VBP")
          || a.tag().equals("VBP") && b.tag().equals("VB");
    }
    boolean predicate = (a.is("JJ") || a.is("VBN")) && (b.is("JJ") || b.is("VBN"));
    boolean noun = a.is("NN") && b.is("NN");
    boolean word =
        a.word().equalsIgnoreCase(b.word())
            && (a.is("PRP$") || a.is("IN") || a.is("TO") || a.is("DT") && a.lemma().equals("no"));
    return predicate || noun || word;
  }

  private static boolean isNounPhrase(List<Token> tokens, int at, Token second) {
    return second.is("NN")
            && (tokens.get(at).is("DT") || tokens.get(at).is("JJ") || tokens.get(at).is("PRP$"))
        || second.is("JJ") && (tokens.get(at).is("PRP") || tokens.get(at).is("RB"));
  }

  private static int end(List<Token> tokens, int from, Token second) {
    if (second.is("JJ") && tokens.get(from).is("JJ")) {
      return from + 1;
    }
    int to = from;
    while (to < tokens.size()
        && to - from < LONGEST_MEMBER
        && tokens.get(to).isWord()
        && !tokens.get(to).is("CC")) {
      to++;
    }
    return to;
  }

  /** Nouns must be ideas, not goods; other members need no more than likeness. */
  private static boolean isFigure(List<Token> tokens, int first, int comma, int joint, int to) {
    Token head = tokens.get(first);
    if (!head.is("NN")) {
      boolean attributive =
          head.is("JJ") && comma - first == 1 && to < tokens.size() && tokens.get(to).is("NN");
      return !attributive;
    }
    int ideas = TricolonRule.isAbstract(tokens.get(comma - 1)) ? 1 : 0;
    ideas +=
        TricolonRule.isAbstract(
                tokens.get(
                    joint - 1 >= comma + 1 && !tokens.get(joint - 1).isWord()
                        ? joint - 2
                        : joint - 1))
            ? 1
            : 0;
    ideas +=
        tokens.subList(joint + 1, to).stream()
                .anyMatch(t -> t.is("NN") && TricolonRule.isAbstract(t))
            ? 1
            : 0;
    return ideas >= 2;
  }
}
