package org.opedometer.rhetoric;

import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Frames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * Superlative degree as evaluation; not "at least" or "most people", not measures, ranks, names and
 * dates.
 */
final class SuperlativeRule extends PhraseRule {
  private static final Set<String> MEASURES =
      WordSet.of(
          "latest nearest largest oldest highest lowest longest shortest tallest youngest "
              + "newest earliest closest fewest smallest deepest widest warmest coldest hottest "
              + "heaviest lightest fastest slowest northernmost southernmost easternmost "
              + "westernmost furthest farthest thickest thinnest driest wettest biggest next last "
              + "most least inmost utmost foremost topmost");
  private static final Set<String> MEASURED_ADJECTIVES =
      WordSet.of(
          "recent common populous frequent reverend likely expensive northerly part senior "
              + "wanted");
  private static final Set<String> FIXED =
      WordSet.of(
          "man men western before of-five friend friends seller sellers practice practices "
              + "hits divisor multiple denominator denominators chess - common picture actor "
              + "actress");

  SuperlativeRule() {
    super(Tag.SUPERLATIVE, Frames.of("superlative", "of all time", "bar none", "second to none"));
  }

  @Override
  void more(RhetoricContext context, Sentence sentence, List<TokenRange> candidates) {
    candidates.clear();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = AbsoluteRule.lower(tokens.get(i));
      boolean graded = word.equals("most") || word.equals("least");
      if (graded
          && i + 1 < tokens.size()
          && isGradedAdjective(tokens, i + 1)
          && !isIdiom(tokens, i)) {
        candidates.add(new TokenRange(i, i + 2, Strength.STRONG, "tag:superlative"));
      } else if (!graded
          && isSuperlative(tokens.get(i), word)
          && !isIdiom(tokens, i)
          && !(MEASURES.contains(word) && !isFigurative(context, sentence, i))) {
        candidates.add(new TokenRange(i, i + 1, Strength.STRONG, "tag:superlative"));
      }
    }
  }

  private static boolean isGradedAdjective(List<Token> tokens, int i) {
    Token adjective = tokens.get(i);
    boolean adverb = adjective.is("RB") && i + 1 < tokens.size() && tokens.get(i + 1).is("JJ");
    boolean before =
        i < 2 || !Set.of("at", "for", "the very").contains(AbsoluteRule.lower(tokens.get(i - 2)));
    boolean definite =
        i >= 2
            && (tokens.get(i - 2).is("DT")
                || tokens.get(i - 2).is("PRP$")
                || tokens.get(i - 2).is("POS")
                || tokens.get(i - 2).is("CC")
                || tokens.get(i - 2).is("JJ")
                || tokens.get(i - 2).is("RB")
                || tokens.get(i - 2).is("VB"));
    return (adjective.is("JJ") || adverb || adjective.is("VBN") && definite)
        && definite
        && before
        && !MEASURED_ADJECTIVES.contains(AbsoluteRule.lower(adjective));
  }

  private static boolean isSuperlative(Token token, String word) {
    return token.tag().equals("JJS")
        || token.tag().equals("RBS")
        || (word.endsWith("est")
            && Set.of("cruellest", "gentlest", "vilest", "feeblest").contains(word));
  }

  private static boolean isIdiom(List<Token> tokens, int i) {
    String before = i > 0 ? AbsoluteRule.lower(tokens.get(i - 1)) : "";
    String next = i + 1 < tokens.size() ? AbsoluteRule.lower(tokens.get(i + 1)) : "";
    boolean ordinal =
        Set.of("second", "third", "fourth", "fifth", "sixth", "tenth", "next").contains(before);
    boolean knowledge =
        next.equals("of")
            && i + 2 < tokens.size()
            && Set.of("my", "our", "his", "her", "their")
                .contains(AbsoluteRule.lower(tokens.get(i + 2)));
    return ordinal || before.equals("at") || FIXED.contains(next) || knowledge;
  }

  /**
   * Whether a measure is meant as a judgement: "the biggest lie machine ever made", "politics at
   * its lowest".
   */
  private static boolean isFigurative(RhetoricContext context, Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    String before = i > 0 ? AbsoluteRule.lower(tokens.get(i - 1)) : "";
    String twoBefore = i > 1 ? AbsoluteRule.lower(tokens.get(i - 2)) : "";
    if (twoBefore.equals("at") && Set.of("its", "their", "his", "her", "our").contains(before)) {
      return true;
    }
    for (int j = i + 1; j < Math.min(tokens.size(), i + 8); j++) {
      if (tokens.get(j).lemma().equals("ever")) {
        return true;
      }
    }
    return i + 1 < tokens.size()
        && context.hits(sentence).stream()
            .anyMatch(
                h -> h.from() <= i + 2 && h.to() > i + 1 && h.lexicon().layer().equals("loaded"));
  }
}
