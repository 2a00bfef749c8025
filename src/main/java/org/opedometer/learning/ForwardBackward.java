package org.opedometer.learning;

/**
 * Sums over all chains of tags at once (Baum 1972), for the probabilities of a conditional random
 * field (Lafferty et al. 2001).
 */
public final class ForwardBackward {
  private final double[][] scores;
  private final Transitions transitions;
  private final double[][] forward;
  private final double[][] backward;
  private final double logNorm;

  /**
   * @param scores of each tag, token by token; at least one token
   */
  public ForwardBackward(double[][] scores, Transitions transitions) {
    this.scores = scores;
    this.transitions = transitions;
    this.forward = new double[scores.length][transitions.tags()];
    this.backward = new double[scores.length][transitions.tags()];
    runForward();
    runBackward();
    int last = scores.length - 1;
    double[] ends = new double[transitions.tags()];
    for (int tag = 0; tag < ends.length; tag++) {
      ends[tag] = forward[last][tag] + transitions.end()[tag];
    }
    this.logNorm = Softmax.logSumExp(ends);
  }

  private void runForward() {
    int tags = transitions.tags();
    double[] sums = new double[tags];
    for (int tag = 0; tag < tags; tag++) {
      forward[0][tag] = scores[0][tag] + transitions.start()[tag];
    }
    for (int at = 1; at < scores.length; at++) {
      for (int tag = 0; tag < tags; tag++) {
        for (int from = 0; from < tags; from++) {
          sums[from] = forward[at - 1][from] + transitions.scores()[from][tag];
        }
        forward[at][tag] = Softmax.logSumExp(sums) + scores[at][tag];
      }
    }
  }

  private void runBackward() {
    int tags = transitions.tags();
    double[] sums = new double[tags];
    for (int tag = 0; tag < tags; tag++) {
      backward[scores.length - 1][tag] = transitions.end()[tag];
    }
    for (int at = scores.length - 2; at >= 0; at--) {
      for (int tag = 0; tag < tags; tag++) {
        for (int to = 0; to < tags; to++) {
          sums[to] = transitions.scores()[tag][to] + scores[at + 1][to] + backward[at + 1][to];
        }
        backward[at][tag] = Softmax.logSumExp(sums);
      }
    }
  }

  /** Logarithm of the sum over all chains of the exponentials of their scores. */
  public double logNorm() {
    return logNorm;
  }

  /** Probability that token {@code at} has the tag. */
  public double marginal(int at, int tag) {
    return StrictMath.exp(forward[at][tag] + backward[at][tag] - logNorm);
  }

  /** Probability that tokens {@code at} and {@code at + 1} have these tags. */
  public double marginal(int at, int from, int to) {
    return StrictMath.exp(
        forward[at][from]
            + transitions.scores()[from][to]
            + scores[at + 1][to]
            + backward[at + 1][to]
            - logNorm);
  }
}
