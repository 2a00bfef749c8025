package org.opedometer.learning;

/** Finds the best chain of tags (Viterbi 1967). */
public final class Viterbi {
  private final Transitions transitions;

  public Viterbi(Transitions transitions) {
    this.transitions = transitions;
  }

  /**
   * @param scores of each tag, token by token
   * @return the tags whose scores and transitions add up to most; of equal chains the one with
   *     lower tags at the end
   */
  public int[] best(double[][] scores) {
    int length = scores.length;
    if (length == 0) {
      return new int[0];
    }
    int tags = transitions.tags();
    int[][] before = new int[length][tags];
    double[] sums = new double[tags];
    for (int tag = 0; tag < tags; tag++) {
      sums[tag] = scores[0][tag] + transitions.start()[tag];
    }
    for (int at = 1; at < length; at++) {
      sums = step(sums, scores[at], before[at]);
    }
    for (int tag = 0; tag < tags; tag++) {
      sums[tag] += transitions.end()[tag];
    }
    int[] best = new int[length];
    best[length - 1] = Softmax.best(sums);
    for (int at = length - 1; at > 0; at--) {
      best[at - 1] = before[at][best[at]];
    }
    return best;
  }

  private double[] step(double[] sums, double[] scores, int[] before) {
    double[] next = new double[sums.length];
    for (int tag = 0; tag < next.length; tag++) {
      double best = Double.NEGATIVE_INFINITY;
      for (int from = 0; from < sums.length; from++) {
        double sum = sums[from] + transitions.scores()[from][tag];
        if (sum > best) {
          best = sum;
          before[tag] = from;
        }
      }
      next[tag] = best + scores[tag];
    }
    return next;
  }
}
