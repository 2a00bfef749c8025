package org.opedometer.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * Whether a universal word is meant of people, time and reasons; not of counts or the calendar, not
 * what a negation or "almost" takes back.
 */
final class UniversalCondition implements Condition {
  private static final Set<String> WEAKENERS =
      WordSet.of(
          "almost nearly hardly practically virtually scarcely barely rarely seldom not n't about"
              + " much");
  private static final Set<String> CALENDAR =
      WordSet.of(
          "day week month year hour minute morning evening night monday tuesday wednesday "
              + "thursday friday saturday sunday second third other few weekend summer winter "
              + "spring autumn season quarter decade term");
  private static final Set<String> EXCEPTED = Set.of("else", "except", "but");
  private static final Set<String> OPENERS =
      WordSet.of("that because if when since while although though whether then so");
  private static final Set<String> ASKING =
      WordSet.of("is was are were did does do has have had can could will would should");
  private static final int NEGATION_REACH = 7;
  private static final int SUBJECT = 6; // tokens of a subject within which its verb must come

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
    return switch (first) {
      case "all", "every", "none" -> isUniversal(tokens, range, first, next);
      case "never" ->
          !next.equals("mind")
              && !next.equals("-")
              && !(next.equals(".") && isMentioned(tokens, range.from()));
      case "everyone", "everybody", "everything", "nobody", "no" ->
          !EXCEPTED.contains(next)
              && !isAsked(tokens, range.from())
              && !isNoun(tokens, range.from());
      default -> true;
    };
  }

  private static boolean isUniversal(
      List<Token> tokens, TokenRange range, String first, String next) {
    boolean counted =
        tokens.subList(Math.max(0, range.from() - NEGATION_REACH), range.from()).stream()
            .anyMatch(t -> t.is("CD"));
    if (range.size() > 1) {
      return !(first.equals("none") && counted);
    }
    if (range.to() >= tokens.size()) {
      return false;
    }
    Token noun = tokens.get(range.to());
    if (first.equals("none")) {
      return !counted
          && !next.equals("the")
          && !next.equals("of")
          && range.to() + 1 < tokens.size()
          && !tokens.get(range.to() + 1).is("CD");
    }
    if (CALENDAR.contains(next) || !startsClause(tokens, range.from())) {
      return false;
    }
    if (first.equals("every")) {
      return noun.is("NN") && !noun.is("NNP") && hasVerb(tokens, range.to() + 1, SUBJECT);
    }
    return noun.is("PRP")
        || noun.is("DT")
        || noun.is("WDT")
        || noun.is("IN")
        || noun.tag().equals("NNS") && hasVerb(tokens, range.to() + 1, 1);
  }

  /** Whether a verb stands among the {@code reach} tokens from {@code from} on. */
  private static boolean hasVerb(List<Token> tokens, int from, int reach) {
    return tokens
        .subList(Math.min(from, tokens.size()), Math.min(from + reach, tokens.size()))
        .stream()
        .anyMatch(t -> t.is("VB") && !t.is("VBG") && !t.is("VBN") || t.is("MD"));
  }

  /** {@code every child deserves}: a claim over all, not {@code behind every door}. */
  private static boolean startsClause(List<Token> tokens, int at) {
    return at == 0
        || !tokens.get(at - 1).isWord()
        || tokens.get(at - 1).is("CC")
        || OPENERS.contains(tokens.get(at - 1).lower());
  }

  /** {@code Did nobody care?} */
  private static boolean isAsked(List<Token> tokens, int at) {
    return at > 0
        && ASKING.contains(tokens.get(at - 1).lower())
        && tokens.get(tokens.size() - 1).word().equals("?");
  }

  /** {@code a complete nobody}. */
  private static boolean isNoun(List<Token> tokens, int at) {
    return at > 0
        && tokens.get(at).lower().equals("nobody")
        && (tokens.get(at - 1).is("JJ") || tokens.get(at - 1).is("DT"));
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
