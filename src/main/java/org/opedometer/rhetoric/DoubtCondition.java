package org.opedometer.rhetoric;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * Whether words limit commitment; not the month May, not "about 5", not permission or ability, not
 * how often something happens.
 */
final class DoubtCondition implements Condition {
  /** Words that tell how often something happens, not how sure the writer is. */
  private static final Set<String> FREQUENCY =
      WordSet.of(
          "often usually normally typically commonly frequently occasionally habitually"
              + " customarily ordinarily periodically sporadically intermittently oftentimes");

  private static final Set<String> NUMBER_HEDGES =
      Set.of("about", "around", "roughly", "almost", "nearly", "some", "approximately");

  @Override
  public boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    Token first = tokens.get(range.from());
    String word = first.lower();
    Token next = range.to() < tokens.size() ? tokens.get(range.to()) : null;
    if (range.size() == 1
        && next != null
        && NUMBER_HEDGES.contains(word)
        && (next.is("CD") || next.is("VBN"))) {
      return false;
    }
    if (range.size() == 1 && FREQUENCY.contains(word) || isHeading(tokens)) {
      return false;
    }
    if (isOtherSense(tokens, range, word, next)) {
      return false;
    }
    if (range.size() == 1 && word.equals("may")) {
      return EpistemicModal.isDoubtingMay(tokens, range.from(), people(context));
    }
    if (range.size() == 1 && word.equals("might")) {
      return !EpistemicModal.isConceding(tokens, range.from())
          && !EpistemicModal.isAside(tokens, range.from());
    }
    if (range.size() == 1 && word.equals("could")) {
      return EpistemicModal.isDoubtingCould(tokens, range.from());
    }
    if (word.startsWith("suggest") || word.startsWith("indicate")) {
      return isAboutThing(context, sentence, range.from());
    }
    if (first.lemma().equals("tend") && range.size() == 1) {
      return false;
    }
    return !(range.size() == 1
        && first.is("JJ")
        && next != null
        && next.is("NN")
        && Set.of("likely", "probable", "possible").contains(word)
        && range.from() > 0
        && tokens.get(range.from() - 1).is("DT"));
  }

  private static Set<String> people(RhetoricContext context) {
    Set<String> people = new HashSet<>(context.words("roles"));
    people.addAll(context.words("collectives"));
    return people;
  }

  private static boolean isOtherSense(
      List<Token> tokens, TokenRange range, String word, @Nullable Token next) {
    String before = range.from() > 0 ? tokens.get(range.from() - 1).lower() : "";
    String after = next == null ? "" : next.lower();
    Token first = tokens.get(range.from());
    boolean guess =
        first.lemma().equals("guess") && !Set.of("i", "we", "my", "our").contains(before);
    boolean assumed =
        first.lemma().equals("assume")
            && range.size() == 1
            && next != null
            && (next.is("DT") || next.is("NN"))
            && !after.equals("that");
    boolean degree =
        Set.of("largely", "mostly", "mainly").contains(word) && next != null && next.is("JJ");
    boolean feasible =
        range.size() == 1
            && word.equals("possible")
            && isPredicate(tokens, range.from())
            && !after.equals("that");
    boolean thinking =
        Set.of("i", "we").contains(word)
            && (after.equals("of")
                || after.equals("about")
                || tokens.get(range.to() - 1).is("VBD"));
    return guess
        || assumed
        || degree
        || feasible
        || word.equals("slightly")
        || word.equals("likely") && Set.of("more", "less", "equally").contains(before)
        || isAcquaintance(tokens, range, next)
        || isNumberWord(range, first, word, after)
        || isWhole(range, word, after)
        || thinking
        || word.equals("or") && before.equals(",");
  }

  /** Without a verb nothing is said that could be limited. */
  private static boolean isHeading(List<Token> tokens) {
    return tokens.stream().noneMatch(t -> t.is("VB") || t.is("MD"));
  }

  /** {@code is known to us}. */
  private static boolean isAcquaintance(
      List<Token> tokens, TokenRange range, @Nullable Token next) {
    return tokens.get(range.to() - 1).word().equals("to") && next != null && next.is("PRP");
  }

  /** {@code potential} in physics, {@code probability} in mathematics. */
  private static boolean isNumberWord(TokenRange range, Token first, String word, String after) {
    return range.size() == 1
        && (word.equals("potential") && first.is("NN")
            || word.equals("probability") && Set.of("density", "function").contains(after));
  }

  /** {@code music in general}: as a whole. */
  private static boolean isWhole(TokenRange range, String word, String after) {
    return range.size() == 2 && word.equals("in") && after.equals(".") && range.from() > 0;
  }

  /** {@code was possible}, {@code be really possible}: can be done. */
  private static boolean isPredicate(List<Token> tokens, int adjective) {
    Token before = adjective > 0 ? tokens.get(adjective - 1) : tokens.get(adjective);
    return before.lemma().equals("be") || before.is("RB");
  }

  /** A finding suggests; a person who suggests a walk, or that he be sent home, does not hedge. */
  private static boolean isAboutThing(RhetoricContext context, Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    boolean clause = verb + 1 < tokens.size() && tokens.get(verb + 1).lower().equals("that");
    for (int i = verb - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is("PRP") || token.is("NNP")) {
        return token.lower().equals("it");
      }
      if (token.is("NN")) {
        return !context.words("roles").contains(token.lemma())
            && (clause || !tokens.get(verb).is("VBD"));
      }
    }
    return true;
  }
}
