package org.opedometer.learning.training;

import org.opedometer.learning.ForwardBackward;
import org.opedometer.learning.Transitions;

/** Minus the log probability of a chain of tags in a conditional random field. */
final class ChainLoss implements GroupLoss {
  private final Transitions allowed;
  private final int tags;

  /**
   * @param allowed 0 for what may follow, minus infinity for what may not
   */
  ChainLoss(Transitions allowed) {
    this.allowed = allowed;
    this.tags = allowed.tags();
  }

  @Override
  public int outputs() {
    return tags;
  }

  @Override
  public int extras() {
    return tags * tags + 2 * tags;
  }

  /** The learnt transitions, what is forbidden included. */
  Transitions transitions(double[] extras) {
    Transitions learnt = Transitions.free(tags);
    for (int from = 0; from < tags; from++) {
      for (int to = 0; to < tags; to++) {
        learnt.scores()[from][to] = (float) extras[from * tags + to];
      }
      learnt.start()[from] = (float) extras[start(from)];
      learnt.end()[from] = (float) extras[end(from)];
    }
    return allowed.plus(learnt);
  }

  private int start(int tag) {
    return tags * tags + tag;
  }

  private int end(int tag) {
    return tags * tags + tags + tag;
  }

  @Override
  public double of(
      double[][] scores,
      int[] labels,
      double weight,
      double[][] slopes,
      double[] extras,
      double[] extraSlopes) {
    if (labels.length == 0) {
      return 0;
    }
    Transitions transitions = transitions(extras);
    ForwardBackward chains = new ForwardBackward(scores, transitions);
    int last = labels.length - 1;
    double right = (double) transitions.start()[labels[0]] + transitions.end()[labels[last]];
    extraSlopes[start(labels[0])] -= weight;
    extraSlopes[end(labels[last])] -= weight;
    for (int at = 0; at <= last; at++) {
      for (int tag = 0; tag < tags; tag++) {
        slopes[at][tag] = chains.marginal(at, tag);
      }
      slopes[at][labels[at]] -= 1;
      right += scores[at][labels[at]];
      if (at < last) {
        right += transitions.scores()[labels[at]][labels[at + 1]];
        extraSlopes[labels[at] * tags + labels[at + 1]] -= weight;
        addPairs(chains, at, weight, extraSlopes);
      }
    }
    for (int tag = 0; tag < tags; tag++) {
      extraSlopes[start(tag)] += weight * chains.marginal(0, tag);
      extraSlopes[end(tag)] += weight * chains.marginal(last, tag);
    }
    return chains.logNorm() - right;
  }

  private void addPairs(ForwardBackward chains, int at, double weight, double[] extraSlopes) {
    for (int from = 0; from < tags; from++) {
      for (int to = 0; to < tags; to++) {
        extraSlopes[from * tags + to] += weight * chains.marginal(at, from, to);
      }
    }
  }
}
