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
  private static final Set<String> PERCEPTION =
      WordSet.of(
          "hear see feel smell taste remember understand believe imagine find tell expect afford "
              + "bear stand sleep swim");
  private static final Set<String> CONCEDING =
      Set.of("whatever", "whoever", "wherever", "whichever", "however");
  private static final Set<String> READERS = Set.of("you", "who", "some");
  private static final Set<String> PASSING =
      WordSet.of("know recall remember notice have be wonder ask think say recognise recognize");
  private static final Set<String> PURPOSE = Set.of("so", "order", ",");
  private static final Set<String> ABLE = Set.of("few", "nobody", "none", "what", "all", "how");
  private static final Set<String> PERSONS =
      WordSet.of("i we you he she they who one anyone someone everyone nobody everybody anybody");
  private static final Set<String> CONDITIONS = WordSet.of("if when whenever before until that");
  private static final int CLAUSE = 9; // tokens within which a word of the same clause is sought

  private EpistemicModal() {}

  /**
   * Whether the {@code may} at {@code index} weighs how likely something is.
   *
   * @param people nouns for persons, who may be allowed something
   */
  static boolean isDoubtingMay(List<Token> tokens, int index, Set<String> people) {
    int verb = behindAdverbs(tokens, index + 1);
    String lemma = lemma(tokens, verb);
    boolean leave = LEAVE.contains(lemma) && mayBeAllowed(tokens, index, people);
    if (!tokens.get(index).is("MD") || leave || VARIETY.contains(lemma)) {
      return false;
    }
    if (isConceding(tokens, index) || isWish(tokens, index) || isAside(tokens, index)) {
      return false;
    }
    boolean month = verb < tokens.size() && tokens.get(verb).is("NNP");
    return !month && !(lemma.equals("be") && isProcedure(tokens, behindAdverbs(tokens, verb + 1)));
  }

  /**
   * Whether the {@code could} at {@code index} weighs how likely something is: not what somebody
   * was able to do, not what was possible and did not happen ({@code she could have stopped}), not
   * a question, not a condition.
   */
  static boolean isDoubtingCould(List<Token> tokens, int index) {
    if (!tokens.get(index).is("MD") || index == 0) {
      return false;
    }
    int verb = behindAdverbs(tokens, index + 1);
    boolean denied =
        tokens.subList(index + 1, Math.min(tokens.size(), verb + 1)).stream()
            .anyMatch(t -> isNot(t) || t.lower().equals("never"));
    boolean person = PERSONS.contains(tokens.get(index - 1).lower());
    String lemma = lemma(tokens, verb);
    boolean unreal =
        lemma.equals("have")
            && verb + 1 < tokens.size()
            && isParticiple(tokens, verb + 1)
            && person;
    return !denied
        && !unreal
        && !isFeasible(tokens, index)
        && !PERCEPTION.contains(lemma)
        && !follows(tokens, index, CLAUSE, Set.of("when"))
        && !(person && precedes(tokens, index, CONDITIONS));
  }

  private static boolean isParticiple(List<Token> tokens, int index) {
    int at = behindAdverbs(tokens, index);
    return at < tokens.size() && (tokens.get(at).is("VBN") || tokens.get(at).is("VBD"));
  }

  private static boolean isNot(Token token) {
    String word = token.lower();
    return word.equals("not") || word.equals("n't") || word.equals("n’t");
  }

  /** Somebody may be allowed something; a thing may only come to pass. */
  private static boolean mayBeAllowed(List<Token> tokens, int index, Set<String> people) {
    if (index == 0) {
      return true;
    }
    Token subject = tokens.get(index - 1);
    return PERSONS.contains(subject.lower())
        || people.contains(subject.lemma())
        || subject.is("NNP");
  }

  /** {@code as you may know}, {@code you might have noticed}: said to the reader in passing. */
  static boolean isAside(List<Token> tokens, int index) {
    String verb = lemma(tokens, behindAdverbs(tokens, index + 1));
    return index > 0 && READERS.contains(tokens.get(index - 1).lower()) && PASSING.contains(verb);
  }

  /** {@code whatever trials may come}: what comes is left open, not whether. */
  static boolean isConceding(List<Token> tokens, int index) {
    for (int i = index - 1; i >= Math.max(0, index - CLAUSE); i--) {
      if (tokens.get(i).word().equals(",")) {
        return false; // "However, this may help"
      }
      if (CONCEDING.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
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
    return passive || ABLE.contains(tokens.get(index - 1).lower());
  }

  private static boolean follows(List<Token> tokens, int index, int reach, Set<String> words) {
    return tokens.subList(index + 1, Math.min(tokens.size(), index + reach)).stream()
        .anyMatch(t -> words.contains(t.lower()));
  }

  /** Whether one of the words opens the clause that {@code index} stands in. */
  private static boolean precedes(List<Token> tokens, int index, Set<String> words) {
    for (int i = index - 1; i >= Math.max(0, index - 3); i--) {
      if (words.contains(tokens.get(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isProcedure(List<Token> tokens, int verb) {
    return PROCEDURE.contains(lemma(tokens, verb)) && tokens.get(verb).is("VBN");
  }

  private static int behindAdverbs(List<Token> tokens, int from) {
    int at = from;
    while (at < tokens.size() && (tokens.get(at).is("RB") || isNot(tokens.get(at)))) {
      at++;
    }
    return at;
  }

  private static String lemma(List<Token> tokens, int index) {
    return index < tokens.size() ? tokens.get(index).lemma() : "";
  }
}
