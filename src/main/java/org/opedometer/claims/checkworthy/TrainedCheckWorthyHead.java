package org.opedometer.claims.checkworthy;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconMatcher;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;

/**
 * Check-worthiness by a logistic regression over sentence vectors and words and by tuned layers,
 * after ClaimBuster's task (Hassan et al. 2017). Its probabilities hold where half of the sentences
 * are check-worthy.
 */
public final class TrainedCheckWorthyHead implements CheckWorthyHead {
  /** The name in model files. */
  public static final String NAME = "claims";

  private static final List<Integer> LAYERS = List.of(6, 9);
  private static final List<String> LISTS =
      List.of("quantities", "comparisons", "acts", "history", "opinion-markers");

  private final SentenceFeatures features;
  private final SentenceHead head;

  /**
   * @param lexicons all word lists by name
   */
  public TrainedCheckWorthyHead(SentenceHead head, Map<String, Lexicon> lexicons) {
    this.features = features(lexicons);
    this.head = head;
  }

  /** What the head reads. */
  public static SentenceFeatures features(Map<String, Lexicon> lexicons) {
    return new SentenceFeatures(
        LAYERS, new LexiconMatcher(LISTS.stream().map(lexicons::get).toList()));
  }

  @Override
  public OptionalDouble probability(AnnotatedEssay essay, Sentence sentence) {
    return essay
        .vectors(sentence)
        .map(v -> OptionalDouble.of(head.probability(features.of(sentence, v), v)))
        .orElse(OptionalDouble.empty());
  }
}
