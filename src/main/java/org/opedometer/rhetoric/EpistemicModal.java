package org.opedometer.rhetoric;

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
              + "request stay go wear buy visit smoke drink swim register submit appoint dissolve veto "
              + "nominate marry recommend");
  private static final Set<String> VARIETY =
      WordSet.of("contain include consist vary range occur refer differ");
  private static final Set<String> PROCEDURE =
      WordSet.of(
          "use add include obtain apply combine treat call forward involve remove replace "
              + "purchase attach employ increase place make cook bake serve eat fill cut fold print "
              + "paint carve mount install connect load adjust modify customise customize decorate "
              + "dye coat dissolve heat boil dry store ship order appoint elect dismiss spell write "
              + "play perform express measure calculate confirm test classify divide split group "
              + "mark label support accompany supplement substitute fix flavour flavor clothe think "
              + "regard marry purify");
  private static final Set<String> ABILITY =
      Set.of("not", "n't", "n’t", "hear", "heard", "see", "seen");
  private static final Set<String> CONCEDING =
      Set.of("whatever", "whoever", "wherever", "whichever", "however");
  private static final Set<String> PURPOSE = Set.of("so", "order", ",");
  private static final Set<String> ABLE = Set.of("few", "nobody", "none", "what", "all");
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
    if (isConceding(tokens, index) || isWish(tokens, index)) {
      return false;
    }
    boolean month = verb < tokens.size() && tokens.get(verb).is("NNP");
    return !month && !(lemma.equals("be") && isProcedure(tokens, behindAdverbs(tokens, verb + 1)));
  }

  /** Whether the {@code could} at {@code index} weighs how likely something is. */
  static boolean isDoubtingCould(List<Token> tokens, int index) {
    return tokens.get(index).is("MD")
        && !isFeasible(tokens, index)
        && !follows(tokens, index, NEAR, ABILITY)
        && !follows(tokens, index, CLAUSE, Set.of("when"));
  }

  /** {@code whatever trials may come}: what comes is left open, not whether. */
  private static boolean isConceding(List<Token> tokens, int index) {
    return tokens.subList(Math.max(0, index - CLAUSE), index).stream()
        .anyMatch(t -> CONCEDING.contains(t.lower()));
  }

  /** {@code so that we may live}: a purpose or a prayer. */
  private static boolean isWish(List<Token> tokens, int index) {
    for (int i = index - 1; i > Math.max(0, index - CLAUSE); i--) {
      String before = tokens.get(i - 1).lower();
      if (tokens.get(i).word().equals("that") && PURPOSE.contains(before)) {
        return true;
      }
    }
    return false;
  }

  /** {@code could be set by hand}, {@code few could tell}: what was able to be done. */
  private static boolean isFeasible(List<Token> tokens, int index) {
    int verb = behindAdverbs(tokens, index + 1);
    int done = behindAdverbs(tokens, verb + 1);
    boolean passive =
        lemma(tokens, verb).equals("be") && done < tokens.size() && tokens.get(done).is("VBN");
    return passive || index > 0 && ABLE.contains(tokens.get(index - 1).lower());
  }

  private static boolean follows(List<Token> tokens, int index, int reach, Set<String> words) {
    return tokens.subList(index + 1, Math.min(tokens.size(), index + reach)).stream()
        .anyMatch(t -> words.contains(t.lower()));
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
