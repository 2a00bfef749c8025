package org.opedometer.rhetoric;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;
import org.opedometer.names.ProperNames;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.RhetoricRule;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.text.WordSet;

/**
 * Superlative degree as evaluation; not "at least" or "most people", not measures, ranks, names and
 * dates.
 */
final class SuperlativeRule implements RhetoricRule {
  private static final double SURE_OF_PHRASE = 0.9;
  private static final double SURE_OF_WORD = 0.8;
  private static final Set<String> MEASURES =
      WordSet.of(
          "latest nearest largest oldest eldest strongest richest highest lowest longest shortest tallest youngest "
              + "newest earliest closest fewest smallest deepest widest warmest coldest hottest "
              + "heaviest lightest fastest slowest northernmost southernmost easternmost "
              + "westernmost furthest farthest thickest thinnest driest wettest biggest next last "
              + "most least inmost utmost foremost topmost");
  private static final Set<String> MEASURED_ADJECTIVES =
      WordSet.of(
          "recent common populous frequent reverend likely expensive northerly part senior "
              + "wanted prominent powerful popular famous");
  private static final Set<String> BEST_THINGS =
      WordSet.of("way ways interest interests wishes chance bet guess hope part available");
  private static final Set<String> FIXED =
      WordSet.of(
          "man men western before of-five friend friends seller sellers practice practices "
              + "hits divisor multiple denominator denominators chess - common picture actor "
              + "actress");

  @Override
  public List<RhetoricMention> find(RhetoricContext context) {
    List<RhetoricMention> mentions = new ArrayList<>();
    for (Sentence sentence : context.sentences()) {
      for (TokenRange place : TokenRange.longest(places(context, sentence))) {
        double confidence = place.size() > 1 ? SURE_OF_PHRASE : SURE_OF_WORD;
        mentions.add(context.mention(sentence, place, Tag.SUPERLATIVE, confidence));
      }
    }
    return mentions;
  }

  private static List<TokenRange> places(RhetoricContext context, Sentence sentence) {
    List<TokenRange> candidates = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      String word = tokens.get(i).lower();
      boolean graded = word.equals("most") || word.equals("least");
      if (graded
          && i + 1 < tokens.size()
          && isGradedAdjective(tokens, i + 1)
          && !isIdiom(tokens, i)) {
        candidates.add(new TokenRange(i, i + 2, Strength.STRONG, "superlative/degree"));
      } else if (!graded
          && isSuperlative(tokens.get(i), word)
          && !isIdiom(tokens, i)
          && (!word.equals("best") || isAttribute(tokens, i))
          && !(MEASURES.contains(word) && !isFigurative(context, sentence, i))) {
        candidates.add(new TokenRange(i, i + 1, Strength.STRONG, "superlative/degree"));
      }
    }
    candidates.removeIf(c -> ProperNames.isNamed(sentence, c.from(), c.to()));
    return candidates;
  }

  private static boolean isGradedAdjective(List<Token> tokens, int i) {
    Token adjective = tokens.get(i);
    boolean adverb = adjective.is("RB") && i + 1 < tokens.size() && tokens.get(i + 1).is("JJ");
    boolean before = i < 2 || !Set.of("at", "for", "the very").contains(tokens.get(i - 2).lower());
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
        && !MEASURED_ADJECTIVES.contains(adjective.lower());
  }

  private static boolean isSuperlative(Token token, String word) {
    return token.tag().equals("JJS")
        || token.tag().equals("RBS")
        || (word.endsWith("est")
            && Set.of("cruellest", "gentlest", "vilest", "feeblest").contains(word));
  }

  /** {@code the best budget}, not {@code do what is best}, {@code best served}. */
  private static boolean isAttribute(List<Token> tokens, int i) {
    Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : tokens.get(i);
    boolean definite = i > 0 && (tokens.get(i - 1).is("DT") || tokens.get(i - 1).is("POS"));
    return definite
        && (next.is("NN") || next.is("JJ") || !next.isWord())
        && !BEST_THINGS.contains(next.lower());
  }

  private static boolean isIdiom(List<Token> tokens, int i) {
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    String next = i + 1 < tokens.size() ? tokens.get(i + 1).lower() : "";
    boolean ordinal =
        Set.of("second", "third", "fourth", "fifth", "sixth", "tenth", "next").contains(before);
    boolean knowledge =
        next.equals("of")
            && i + 2 < tokens.size()
            && Set.of("my", "our", "his", "her", "their").contains(tokens.get(i + 2).lower());
    return ordinal || before.equals("at") || FIXED.contains(next) || knowledge;
  }

  /**
   * Whether a measure is meant as a judgement: "the biggest lie machine ever made", "politics at
   * its lowest".
   */
  private static boolean isFigurative(RhetoricContext context, Sentence sentence, int i) {
    List<Token> tokens = sentence.tokens();
    String before = i > 0 ? tokens.get(i - 1).lower() : "";
    String twoBefore = i > 1 ? tokens.get(i - 2).lower() : "";
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
