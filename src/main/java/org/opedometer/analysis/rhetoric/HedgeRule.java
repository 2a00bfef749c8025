package org.opedometer.analysis.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.text.WordSet;

/** Words that limit commitment; not the month May, not "about 5", not permission or ability. */
final class HedgeRule extends PhraseRule {
  private static final Frames FRAMES =
      Frames.of(
          "hedge",
          "(?:am|is|are|was|were|been)"
              + " (?:thought|believed|said|understood|considered|assumed|presumed) to",
          "(?:a|some|little|good) chance(?= that| of)",
          "hope(?= \\.| that)",
          "looks? (?:like|as if)",
          "it appears",
          "ought to",
          "(?:is|are|was|were|been|be|being) (?:often |widely |generally |commonly |sometimes"
              + " |usually |traditionally"
              + " )*(?:considered|regarded|known|seen|viewed|described|interpreted)(?="
              + " (?:a|an|the|as|to|one) )",
          "in (?:some|many|most|several|certain|various)"
              + " (?:areas|countries|regions|places|parts|languages|cultures|circles|quarters|situations|circumstances|contexts|fields|traditions|systems)",
          "there (?:is|are) (?:also |still )?(?:some|many|several|various|numerous)(?= (?:[a-z-]+"
              + " )?[a-z]+s )",
          "by (?:many|some|most)(?= (?:[,.;)]|as|to|that|and|who) )",
          "(?:is|are|was|were|been|be|being) (?:[a-z]+ly |often |also |still |sometimes"
              + " )*(?:rumou?red|alleged|reputed|presumed|believed|thought)(?="
              + " (?:[,.;]|to|that|by|from|as) )",
          "(?:is|are|was|were) (?:[a-z]+ly )?(?:reported|claimed|reportedly|said) to (?:have|be)",
          "if i am not mistaken",
          "my guess",
          "as far as (?:i|we) (?:know|can tell)");
  private static final Set<String> PERMITTED =
      WordSet.of(
          "use enter park apply appeal order attend vote bring leave take keep write ask "
              + "request stay go wear buy visit smoke drink swim register submit");
  private static final Set<String> ABILITY_SIGNS =
      Set.of("not", "n't", "n’t", "hear", "heard", "see", "seen");
  private static final Set<String> NUMBER_HEDGES =
      Set.of("about", "around", "roughly", "almost", "nearly", "some", "approximately");

  HedgeRule() {
    super(Tag.HEDGE, FRAMES);
  }

  @Override
  void more(RhetoricContext context, Sentence sentence, List<TokenRange> candidates) {
    candidates.addAll(VagueQuantity.find(sentence));
  }

  @Override
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range) {
    List<Token> tokens = sentence.tokens();
    Token first = tokens.get(range.from());
    String word = AbsoluteRule.lower(first);
    Token next = range.to() < tokens.size() ? tokens.get(range.to()) : null;
    if (range.size() == 1
        && next != null
        && NUMBER_HEDGES.contains(word)
        && (next.is("CD") || next.is("VBN"))) {
      return false;
    }
    if (isOtherSense(tokens, range, word, next)) {
      return false;
    }
    if (range.size() == 1 && word.equals("may")) {
      return first.is("MD")
          && (next == null || !next.is("NNP"))
          && !isPermission(tokens, range.from());
    }
    if (range.size() == 1 && word.equals("could")) {
      return first.is("MD") && !isAbility(tokens, range.from());
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

  private static boolean isOtherSense(
      List<Token> tokens,
      TokenRange range,
      String word,
      @org.jspecify.annotations.Nullable Token next) {
    String before = range.from() > 0 ? AbsoluteRule.lower(tokens.get(range.from() - 1)) : "";
    String after = next == null ? "" : AbsoluteRule.lower(next);
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
    boolean impossible = word.equals("possible") && before.equals("not") && after.equals("to");
    boolean thinking = word.equals("i") && after.equals("of");
    return guess
        || assumed
        || degree
        || impossible
        || thinking
        || word.equals("or") && before.equals(",");
  }

  /** "Visitors may park in the yard": a person is allowed to act. */
  private static boolean isPermission(List<Token> tokens, int may) {
    int verb = may + 1;
    while (verb < tokens.size()
        && (tokens.get(verb).is("RB") || tokens.get(verb).lemma().equals("not"))) {
      verb++;
    }
    return verb < tokens.size() && PERMITTED.contains(tokens.get(verb).lemma());
  }

  private static boolean isAbility(List<Token> tokens, int could) {
    for (int i = could + 1; i < Math.min(tokens.size(), could + 4); i++) {
      if (ABILITY_SIGNS.contains(AbsoluteRule.lower(tokens.get(i)))) {
        return true;
      }
    }
    for (int i = could + 1; i < Math.min(tokens.size(), could + 9); i++) {
      if (AbsoluteRule.lower(tokens.get(i)).equals("when")) {
        return true;
      }
    }
    return false;
  }

  /** A finding suggests; a person who suggests a walk does not hedge. */
  private static boolean isAboutThing(RhetoricContext context, Sentence sentence, int verb) {
    List<Token> tokens = sentence.tokens();
    String next = verb + 1 < tokens.size() ? AbsoluteRule.lower(tokens.get(verb + 1)) : "";
    if (next.equals("that")) {
      return true;
    }
    for (int i = verb - 1; i >= 0; i--) {
      Token token = tokens.get(i);
      if (token.is("PRP") || token.is("NNP")) {
        return false;
      }
      if (token.is("NN")) {
        return !context.words("roles").contains(token.lemma()) && !tokens.get(verb).is("VBD");
      }
    }
    return true;
  }
}
