package org.opedometer.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * Whether a universal word is meant of people, time and reasons; not of counts or the calendar, not
 * what a negation or "almost" takes back.
 */
final class UniversalCondition implements Condition {
  private static final Set<String> WEAKENERS =
      WordSet.of(
          "almost nearly hardly practically virtually scarcely barely rarely seldom not n't");
  private static final Set<String> CALENDAR =
      WordSet.of(
          "day week month year hour minute morning evening night monday tuesday wednesday "
              + "thursday friday saturday sunday second third other few weekend summer winter "
              + "spring autumn season quarter decade term");
  private static final int NEGATION_REACH = 7;

  @Override
  public boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    String first = tokens.get(range.from()).lower();
    String next = range.to() < tokens.size() ? tokens.get(range.to()).lower() : "";
    if (range.from() > 0 && WEAKENERS.contains(tokens.get(range.from() - 1).lower())) {
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
    return at > 0 && Set.of("word", "term", "name").contains(tokens.get(at - 1).lower());
  }

  private static boolean isNegatedInClause(List<Token> tokens, int from) {
    for (int i = from - 1; i >= Math.max(0, from - NEGATION_REACH); i--) {
      String word = tokens.get(i).lower();
      if (Set.of(",", ";", ":", "but", "and", "because").contains(word)) {
        return false;
      }
      if (word.equals("not") || word.equals("n't") || word.equals("n’t")) {
        return true;
      }
    }
    return false;
  }
}
