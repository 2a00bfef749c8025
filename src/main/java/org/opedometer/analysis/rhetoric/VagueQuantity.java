package org.opedometer.analysis.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * Subjects of a general statement whose number stays open: {@code many islands have}, {@code some
 * of its plants are}. Told events do not count ({@code some tenants moved out}), nor do quantities
 * that something is compared to or counted by ({@code how many}, {@code the many}).
 */
final class VagueQuantity {
  private static final Set<String> QUANTIFIERS =
      WordSet.of("many most some several certain various numerous few");
  private static final Set<String> BOUND =
      WordSet.of(
          "the a an these those this that his her its their our my your how as so too not very only"
              + " no what quite");
  private static final Set<String> WITHIN = Set.of("JJ", "NN", "VBN", "VBG", "HYPH", "CD");
  private static final int REACH = 8; // tokens from the quantifier to the verb

  private VagueQuantity() {}

  static List<TokenRange> find(Sentence sentence) {
    List<TokenRange> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (QUANTIFIERS.contains(AbsoluteRule.lower(token)) && !isBound(sentence, token.index())) {
        end(sentence, token.index())
            .ifPresent(
                end -> found.add(new TokenRange(token.index(), end, Strength.MILD, "frame:hedge")));
      }
    }
    return found;
  }

  private static boolean isBound(Sentence sentence, int index) {
    return index > 0
        && (BOUND.contains(AbsoluteRule.lower(sentence.token(index - 1)))
            || sentence.token(index - 1).is("CD"));
  }

  /** Behind the head noun of the subject that begins at {@code from}, if a general verb follows. */
  private static Optional<Integer> end(Sentence sentence, int from) {
    int end = from + 1;
    boolean plural = false;
    int last = Math.min(sentence.tokens().size(), from + REACH);
    while (end < last && (isWithin(sentence.token(end)) || isOf(sentence, from, end))) {
      plural = plural || sentence.token(end).is("NNS");
      end++;
    }
    return plural && states(sentence, end) ? Optional.of(end) : Optional.empty();
  }

  private static boolean isWithin(Token token) {
    return WITHIN.stream().anyMatch(token::is) && !token.is("NNP");
  }

  /** {@code of}, and the article behind it. */
  private static boolean isOf(Sentence sentence, int from, int index) {
    boolean of = AbsoluteRule.lower(sentence.token(index)).equals("of");
    boolean behindOf =
        index > from + 1 && AbsoluteRule.lower(sentence.token(index - 1)).equals("of");
    return of || behindOf && (sentence.token(index).is("DT") || sentence.token(index).is("PRP$"));
  }

  /** Whether a verb in the present tense or a modal stands there, adverbs aside. */
  private static boolean states(Sentence sentence, int index) {
    int verb = index;
    while (verb < sentence.tokens().size() && sentence.token(verb).is("RB")) {
      verb++;
    }
    return verb < sentence.tokens().size()
        && (sentence.token(verb).tag().equals("VBP") || sentence.token(verb).tag().equals("MD"));
  }
}
