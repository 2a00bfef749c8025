package org.opedometer.corenlp.fast;

import edu.stanford.nlp.parser.common.ParserConstraint;
import edu.stanford.nlp.parser.shiftreduce.FeatureFactory;
import edu.stanford.nlp.parser.shiftreduce.PerceptronModel;
import edu.stanford.nlp.parser.shiftreduce.State;
import edu.stanford.nlp.parser.shiftreduce.Transition;
import edu.stanford.nlp.util.ScoredObject;
import java.util.Collection;
import java.util.List;

/**
 * The shift-reduce parser's model with its weights in flat arrays. It chooses as CoreNLP's class
 * does, but asks only of a transition that would be the best one whether it is legal: most are not
 * asked.
 */
public final class FlatModel extends PerceptronModel {
  private static final long serialVersionUID = 1L;

  private final FeatureWeights weights;
  private final FeatureFactory features;
  private final Transition[] transitions;

  /**
   * @param model the same without its weights
   * @param features names the features of a state
   * @param transitions all there are, as the weights number them
   */
  public FlatModel(
      PerceptronModel model,
      FeatureWeights weights,
      FeatureFactory features,
      List<Transition> transitions) {
    super(model);
    this.weights = weights;
    this.features = features;
    this.transitions = transitions.toArray(Transition[]::new);
  }

  /**
   * The legal transition with the highest score, if any is legal; of equals the last.
   *
   * @throws IllegalArgumentException where more than one is wanted, or one that may be illegal: a
   *     greedy parser asks for neither
   */
  @Override
  public Collection<ScoredObject<Integer>> findHighestScoringTransitions(
      State state, boolean requireLegal, int count, List<ParserConstraint> constraints) {
    if (count != 1 || !requireLegal) {
      throw new IllegalArgumentException("the parser is greedy, but was asked for " + count);
    }
    float[] scores = new float[transitions.length];
    weights.score(features.featurize(state), scores);
    int best = -1;
    for (int i = 0; i < scores.length; i++) {
      if ((best < 0 || scores[i] >= scores[best]) && transitions[i].isLegal(state, constraints)) {
        best = i;
      }
    }
    return best < 0 ? List.of() : List.of(new ScoredObject<>(best, scores[best]));
  }
}
