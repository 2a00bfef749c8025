package org.opedometer.learning.training;

import org.opedometer.learning.Softmax;

/**
 * Mean log loss over pairs of a right and a wrong candidate, that the right one scores higher
 * (RankNet, Burges et al. 2005). A group without such a pair costs nothing.
 */
final class PairwiseLoss implements GroupLoss {
  @Override
  public int outputs() {
    return 1;
  }

  @Override
  public double of(
      double[][] scores,
      int[] labels,
      double weight,
      double[][] slopes,
      double[] extras,
      double[] extraSlopes) {
    for (double[] slope : slopes) {
      slope[0] = 0;
    }
    double loss = 0;
    int pairs = 0;
    for (int right = 0; right < labels.length; right++) {
      for (int wrong = 0; wrong < labels.length; wrong++) {
        if (labels[right] == 1 && labels[wrong] != 1) {
          double lead = scores[right][0] - scores[wrong][0];
          double slope = -Softmax.sigmoid(-lead);
          loss += Softmax.softplus(-lead);
          slopes[right][0] += slope;
          slopes[wrong][0] -= slope;
          pairs++;
        }
      }
    }
    for (double[] slope : slopes) {
      slope[0] /= Math.max(1, pairs);
    }
    return loss / Math.max(1, pairs);
  }
}
