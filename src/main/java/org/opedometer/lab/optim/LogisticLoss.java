package org.opedometer.lab.optim;

import org.opedometer.heads.Softmax;

/** Log loss of items by themselves, label 0 or 1. */
final class LogisticLoss implements GroupLoss {
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
    double loss = 0;
    for (int i = 0; i < labels.length; i++) {
      double logit = scores[i][0];
      loss += Softmax.softplus(labels[i] == 1 ? -logit : logit);
      slopes[i][0] = Softmax.sigmoid(logit) - labels[i];
    }
    return loss;
  }
}
