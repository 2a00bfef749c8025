package org.opedometer.model;

/**
 * How a sentence sounds to CoreNLP's recursive network: probabilities of five classes, summing to
 * 1.
 *
 * @see <a href="https://nlp.stanford.edu/sentiment/">Socher et al. 2013</a>
 */
public record SentimentDistribution(
    double veryNegative, double negative, double neutral, double positive, double veryPositive) {

  /** Expected class over two: -1 very negative to 1 very positive. */
  public double value() {
    return (-2 * veryNegative - negative + positive + 2 * veryPositive) / 2;
  }

  /** The most probable class, -2 to 2; of equals the one nearer to neutral. */
  public int sentimentClass() {
    double[] p = {neutral, negative, positive, veryNegative, veryPositive};
    int[] c = {0, -1, 1, -2, 2};
    int best = 0;
    for (int i = 1; i < p.length; i++) {
      if (p[i] > p[best]) {
        best = i;
      }
    }
    return c[best];
  }

  /** Name of the class as the tables have it. */
  public String className() {
    return switch (sentimentClass()) {
      case -2 -> "very negative";
      case -1 -> "negative";
      case 1 -> "positive";
      case 2 -> "very positive";
      default -> "neutral";
    };
  }
}
