package org.opedometer.lab.optim;

import org.opedometer.heads.Softmax;

/** Log loss of items by themselves, label 0 to classes - 1. */
record SoftmaxLoss(int outputs) implements GroupLoss {
  @Override
  public double of(
      double[][] scores,
      int[] labels,
      double weight,
      double[][] slopes,
      double[] extras,
      double[] extraSlopes) {
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      loss += Softmax.logSumExp(scores[i]) - scores[i][labels[i]];
      slopes[i] = Softmax.of(scores[i]);
      slopes[i][labels[i]] -= 1;
    }
    return loss;
  }
}
