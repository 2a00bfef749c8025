package org.opedometer.heads;

/** Scores to probabilities, without overflow. */
public final class Softmax {
  private Softmax() {}

  /** Probabilities in proportion to the exponentials of {@code scores}; they sum to 1. */
  public static double[] of(double[] scores) {
    double norm = logSumExp(scores);
    double[] probabilities = new double[scores.length];
    for (int i = 0; i < scores.length; i++) {
      probabilities[i] = StrictMath.exp(scores[i] - norm);
    }
    return probabilities;
  }

  /** The logarithm of the sum of exponentials; minus infinity of nothing. */
  public static double logSumExp(double[] scores) {
    double greatest = Double.NEGATIVE_INFINITY;
    for (double score : scores) {
      greatest = Math.max(greatest, score);
    }
    if (greatest == Double.NEGATIVE_INFINITY) {
      return greatest;
    }
    double sum = 0;
    for (double score : scores) {
      sum += StrictMath.exp(score - greatest);
    }
    return greatest + StrictMath.log(sum);
  }

  /** 1 / (1 + e^-logit). */
  public static double sigmoid(double logit) {
    double tail = StrictMath.exp(-Math.abs(logit));
    return logit >= 0 ? 1 / (1 + tail) : tail / (1 + tail);
  }

  /** log(1 + e^x), the loss of a logit of -x whose label is true. */
  public static double softplus(double x) {
    return Math.max(x, 0) + StrictMath.log1p(StrictMath.exp(-Math.abs(x)));
  }

  /** Place of the greatest score, the first of equal ones. */
  public static int best(double[] scores) {
    int best = 0;
    for (int i = 1; i < scores.length; i++) {
      if (scores[i] > scores[best]) {
        best = i;
      }
    }
    return best;
  }
}
