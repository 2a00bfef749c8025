package org.opedometer.lab.optim;

import org.opedometer.heads.Softmax;

/**
 * Minus the logarithm of the share that the right candidates have of a softmax over all
 * (conditional logit, McFadden 1974). A group without a right candidate costs nothing.
 */
final class ListwiseLoss implements GroupLoss {
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
    double[] all = new double[labels.length];
    double[] right = new double[labels.length];
    for (int i = 0; i < labels.length; i++) {
      all[i] = scores[i][0];
      right[i] = labels[i] == 1 ? all[i] : Double.NEGATIVE_INFINITY;
    }
    double rightSum = Softmax.logSumExp(right);
    if (rightSum == Double.NEGATIVE_INFINITY) {
      for (double[] slope : slopes) {
        slope[0] = 0;
      }
      return 0;
    }
    double[] shares = Softmax.of(all);
    double[] rightShares = Softmax.of(right);
    for (int i = 0; i < labels.length; i++) {
      slopes[i][0] = shares[i] - rightShares[i];
    }
    return Softmax.logSumExp(all) - rightSum;
  }
}
