package org.opedometer.learning;

import java.util.List;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;

/**
 * Chooses among candidates, as the sources that a quotation may have.
 *
 * @param model a linear model of one output
 */
public record CandidateRanker(LinearModel model) {
  public double score(FeatureVector candidate) {
    return model.scores(candidate)[0];
  }

  public double[] scores(List<FeatureVector> candidates) {
    return candidates.stream().mapToDouble(this::score).toArray();
  }

  /** Of each candidate to be the one (conditional logit, McFadden 1974); they sum to 1. */
  public double[] probabilities(List<FeatureVector> candidates) {
    return Softmax.of(scores(candidates));
  }

  public void writeTo(ModelFileBuilder file, String name) {
    model.writeTo(file, name);
  }

  /**
   * @throws org.opedometer.learning.file.BrokenModelException as {@link LogisticHead#readFrom}
   */
  public static CandidateRanker readFrom(ModelFile file, String name) {
    return new CandidateRanker(LogisticHead.readFrom(file, name).model());
  }
}
