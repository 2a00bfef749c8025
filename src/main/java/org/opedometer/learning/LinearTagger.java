package org.opedometer.learning;

import java.util.List;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.file.ModelFileBuilder;

/**
 * Tags the tokens of a sentence as a linear-chain conditional random field.
 *
 * @param model a linear model with an output for each tag
 * @param transitions between the tags
 */
public record LinearTagger(LinearModel model, Transitions transitions) {
  public LinearTagger {
    if (model.outputs() != transitions.tags()) {
      throw new IllegalArgumentException(
          model.outputs() + " outputs, but " + transitions.tags() + " tags");
    }
  }

  /** Scores of each tag, token by token: to be averaged with another model's before decoding. */
  public double[][] scores(List<FeatureVector> tokens) {
    return tokens.stream().map(model::scores).toArray(double[][]::new);
  }

  /** The best chain of tags. */
  public int[] tags(List<FeatureVector> tokens) {
    return new Viterbi(transitions).best(scores(tokens));
  }

  /** Probability of each tag, token by token, over all chains. */
  public double[][] probabilities(List<FeatureVector> tokens) {
    double[][] scores = scores(tokens);
    double[][] probabilities = new double[scores.length][transitions.tags()];
    if (scores.length > 0) {
      ForwardBackward chains = new ForwardBackward(scores, transitions);
      for (int at = 0; at < scores.length; at++) {
        for (int tag = 0; tag < transitions.tags(); tag++) {
          probabilities[at][tag] = chains.marginal(at, tag);
        }
      }
    }
    return probabilities;
  }

  public void writeTo(ModelFileBuilder file, String name) {
    model.writeTo(file, name);
    transitions.writeTo(file, name);
  }

  /**
   * @param tags the number the caller expects
   * @throws org.opedometer.learning.file.BrokenModelException if the sections are missing or of
   *     another number of tags
   */
  public static LinearTagger readFrom(ModelFile file, String name, int tags) {
    LinearModel model = SoftmaxHead.readFrom(file, name, tags).model();
    return new LinearTagger(model, Transitions.readFrom(file, name, tags));
  }
}
