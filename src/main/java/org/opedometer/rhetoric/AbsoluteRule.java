package org.opedometer.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * Universal words over people, time and reasons; not counts, not the calendar, not what a negation
 * or "almost" takes back.
 */
final class AbsoluteRule extends PhraseRule {
  private static final Frames FRAMES =
      Frames.of(
          "absolute",
          "all(?= [a-z]+s [a-z])",
          "all(?= (?:children|people|men|women))",
          "(?<=to )all(?= [.;!])",
          "every(?= (?:[a-z]+) )",
          "none",
          "nothing(?= (?:[a-z]+ ){1,3}(?:is|was|are|will|can|ever) )",
          "anyone(?= who )",
          "any(?= [a-z]+ (?:that|who) [a-z ]+ (?:is|are|was|deserves) )",
          "impossible",
          "no(?= (?:sane|decent|serious|sensible|reasonable|honest|self-respecting) )",
          "for ever",
          "always",
          "never",
          "no one",
          "no (?:circumstances|reason whatsoever)",
          "not a single",
          "never ever",
          "everything",
          "everybody",
          "every single time",
          "anybody(?= who )");
  private static final Set<String> WEAKENERS =
      WordSet.of(
          "almost nearly hardly practically virtually scarcely barely rarely seldom not n't");
  private static final Set<String> CALENDAR =
      WordSet.of(
          "day week month year hour minute morning evening night monday tuesday wednesday "
              + "thursday friday saturday sunday second third other few weekend summer winter "
              + "spring autumn season quarter decade term");
  private static final Set<String> OVER_PEOPLE_OR_TIME =
      Set.of("never", "always", "not a single", "nobody", "no one", "not one");
  private static final int NEGATION_REACH = 7;

  AbsoluteRule() {
    super(Tag.ABSOLUTE, FRAMES);
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    String first = lower(tokens.get(range.from()));
    String next = range.to() < tokens.size() ? lower(tokens.get(range.to())) : "";
    if (range.from() > 0 && WEAKENERS.contains(lower(tokens.get(range.from() - 1)))) {
      return false;
    }
    if (isNegatedInClause(tokens, range.from())
        || tokens.get(range.from()).is("NNP") && range.from() > 0) {
      return false;
    }
    if (range.size() == 1
        && first.equals("absolute")
        && Set.of("temperature", "pressure", "value", "zero", "majority").contains(next)) {
      return false;
    }
    if (first.equals("all")
        || first.equals("every")
        || first.equals("none")
        || first.equals("any")) {
      return isUniversal(tokens, range, first, next);
    }
    return !(first.equals("never")
        && (next.equals(".") || next.equals("mind"))
        && isMentioned(tokens, range.from()));
  }

  private static boolean isUniversal(
      List<Token> tokens, TokenRange range, String first, String next) {
    boolean counted =
        tokens.subList(Math.max(0, range.from() - 7), range.from()).stream()
            .anyMatch(t -> t.is("CD"));
    if (range.size() > 1) {
      return !(first.equals("none") && counted);
    }
    if (first.equals("none")) {
      return !counted
          && !next.equals("the")
          && range.to() + 1 < tokens.size()
          && !tokens.get(range.to() + 1).is("CD");
    }
    if (CALENDAR.contains(next) || range.to() >= tokens.size()) {
      return false;
    }
    Token noun = tokens.get(range.to());
    if (first.equals("every")) {
      return noun.is("NN") && !noun.is("NNP");
    }
    return first.equals("any")
        || next.equals(".")
        || next.equals(";")
        || next.equals("!")
        || noun.tag().equals("NNS");
  }

  /** Whether the word is only named: "begins with the word never". */
  private static boolean isMentioned(List<Token> tokens, int at) {
    return at > 0 && Set.of("word", "term", "name").contains(lower(tokens.get(at - 1)));
  }

  private static boolean isNegatedInClause(List<Token> tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEGATION_REACH); i--) {
      String word = lower(tokens.get(i));
      if (Set.of(",", ";", ":", "but", "and", "because").contains(word)) {
        return false;
      }
      if (word.equals("not") || word.equals("n't") || word.equals("n’t")) {
        return true;
      }
    }
    return false;
  }

  static String lower(Token token) {
    return token.word().toLowerCase(java.util.Locale.ROOT);
  }
}
