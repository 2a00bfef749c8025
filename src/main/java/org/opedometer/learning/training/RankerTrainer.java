package org.opedometer.learning.training;

import java.util.List;
import org.opedometer.learning.CandidateRanker;

/** Fits a choice among candidates. */
public record RankerTrainer(Comparison comparison, LinearSettings settings) {
  /** What a candidate is held against. */
  public enum Comparison {
    /** All others at once: scores become probabilities by a softmax. */
    LISTWISE(new ListwiseLoss()),
    /** Each wrong one by itself. */
    PAIRWISE(new PairwiseLoss());

    private final GroupLoss loss;

    Comparison(GroupLoss loss) {
      this.loss = loss;
    }
  }

  /**
   * @param choices groups of candidates, each labelled 1 if right and 0 if wrong; several may be
   *     right; groups without a right one teach nothing
   * @throws IllegalArgumentException for another label or no candidate at all
   */
  public CandidateRanker train(List<ExampleGroup> choices) {
    for (ExampleGroup choice : choices) {
      for (int label : choice.labels()) {
        Labels.require(label, 2);
      }
    }
    return new CandidateRanker(LinearFit.of(choices, comparison.loss, settings).model());
  }
}
