package org.opedometer.lab.optim;

import org.opedometer.heads.Kernels;
import org.opedometer.heads.LinearWeights;

/**
 * Loss and gradient over one share of the groups, summed in the order of the groups.
 *
 * <p>Dense gradients gather in floats, which is fast, and move to doubles before they lose digits.
 */
final class GradientSum {
  private static final int ITEMS_IN_FLOATS = 128;

  private final ParameterLayout layout;
  private final GroupLoss loss;
  private final LinearWeights weights;
  private final double[] extras;
  private final double[] extraSlopes;
  private final float[][] pending;
  private int pendingItems;
  private final double[] gradient;
  private double value;

  GradientSum(ParameterLayout layout, GroupLoss loss, double[] point, LinearWeights weights) {
    this.layout = layout;
    this.loss = loss;
    this.weights = weights;
    this.extras = layout.extras(point);
    this.extraSlopes = new double[extras.length];
    this.pending = new float[layout.outputs()][layout.dense()];
    this.gradient = new double[layout.size()];
  }

  double value() {
    return value;
  }

  double[] gradient() {
    return gradient;
  }

  void add(PreparedGroup group) {
    double[][] scores = new double[group.size()][layout.outputs()];
    for (int i = 0; i < scores.length; i++) {
      score(group, i, scores[i]);
    }
    double[][] slopes = new double[group.size()][layout.outputs()];
    value +=
        group.weight()
            * loss.of(scores, group.labels(), group.weight(), slopes, extras, extraSlopes);
    for (int i = 0; i < slopes.length; i++) {
      spread(group, i, slopes[i]);
    }
  }

  private void score(PreparedGroup group, int item, double[] scores) {
    int[] buckets = group.buckets()[item];
    for (int output = 0; output < scores.length; output++) {
      double score = weights.bias()[output];
      score += Kernels.dot(weights.dense()[output], group.dense()[item]);
      if (layout.buckets() > 0) {
        for (int i = 0; i < buckets.length; i++) {
          score += weights.sparse()[buckets[i] * scores.length + output] * group.values()[item][i];
        }
      }
      scores[output] = score;
    }
  }

  private void spread(PreparedGroup group, int item, double[] slopes) {
    int[] buckets = group.buckets()[item];
    for (int output = 0; output < slopes.length; output++) {
      double slope = slopes[output] * group.weight();
      Kernels.add((float) slope, group.dense()[item], pending[output]);
      gradient[layout.biasStart() + output] += slope;
      if (layout.buckets() > 0) {
        int start = layout.sparseStart() + output;
        for (int i = 0; i < buckets.length; i++) {
          gradient[start + buckets[i] * slopes.length] += slope * group.values()[item][i];
        }
      }
    }
    if (++pendingItems == ITEMS_IN_FLOATS) {
      settle();
    }
  }

  private void settle() {
    for (int output = 0; output < pending.length; output++) {
      int start = output * layout.dense();
      for (int i = 0; i < layout.dense(); i++) {
        gradient[start + i] += pending[output][i];
        pending[output][i] = 0;
      }
    }
    pendingItems = 0;
  }

  /** Moves what is still in floats; to be called once, after the last group. */
  GradientSum finish() {
    settle();
    System.arraycopy(extraSlopes, 0, gradient, layout.extraStart(), extraSlopes.length);
    return this;
  }
}
