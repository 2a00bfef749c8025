package org.opedometer.analysis.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/**
 * Tells {@code may} and {@code could} of doubt from those of leave, of ability and of variety: what
 * {@code may be used} can be used, what {@code may vary} does vary (Palmer, Mood and Modality,
 * 2001: epistemic against deontic and dynamic).
 */
final class EpistemicModal {
  private static final Set<String> LEAVE =
      WordSet.of(
          "use enter park apply appeal order attend vote bring leave take keep write ask "
              + "request stay go wear buy visit smoke drink swim register submit");
  private static final Set<String> VARIETY =
      WordSet.of("contain include consist vary range occur refer differ");
  private static final Set<String> PROCEDURE =
      WordSet.of(
          "use add include obtain apply combine treat call forward involve remove replace "
              + "purchase attach employ increase place");
  private static final Set<String> ABILITY =
      Set.of("not", "n't", "n’t", "hear", "heard", "see", "seen");
  private static final int NEAR = 4; // tokens behind "could" that tell ability by a word
  private static final int CLAUSE = 9; // and by a clause of time

  private EpistemicModal() {}

  /** Whether the {@code may} at {@code index} weighs how likely something is. */
  static boolean isDoubtingMay(List<Token> tokens, int index) {
    int verb = behindAdverbs(tokens, index + 1);
    String lemma = lemma(tokens, verb);
    if (!tokens.get(index).is("MD") || LEAVE.contains(lemma) || VARIETY.contains(lemma)) {
      return false;
    }
    boolean month = verb < tokens.size() && tokens.get(verb).is("NNP");
    return !month && !(lemma.equals("be") && isProcedure(tokens, behindAdverbs(tokens, verb + 1)));
  }

  /** Whether the {@code could} at {@code index} weighs how likely something is. */
  static boolean isDoubtingCould(List<Token> tokens, int index) {
    return tokens.get(index).is("MD")
        && !follows(tokens, index, NEAR, ABILITY)
        && !follows(tokens, index, CLAUSE, Set.of("when"));
  }

  private static boolean follows(List<Token> tokens, int index, int reach, Set<String> words) {
    return tokens.subList(index + 1, Math.min(tokens.size(), index + reach)).stream()
        .anyMatch(t -> words.contains(AbsoluteRule.lower(t)));
  }

  private static boolean isProcedure(List<Token> tokens, int verb) {
    return PROCEDURE.contains(lemma(tokens, verb)) && tokens.get(verb).is("VBN");
  }

  private static int behindAdverbs(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && (tokens.get(at).is("RB") || lemma(tokens, at).equals("not"))) {
      at++;
    }
    return at;
  }

  private static String lemma(List<Token> tokens, int index) {
    return index < tokens.size() ? tokens.get(index).lemma() : "";
  }
}
