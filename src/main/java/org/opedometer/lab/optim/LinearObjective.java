package org.opedometer.lab.optim;

import java.util.List;
import org.opedometer.heads.LinearWeights;

/**
 * The penalised loss of a linear model over all groups.
 *
 * <p>The groups are parted into a fixed number of shares whose sums are added in order: the result
 * does not depend on how many threads worked.
 */
final class LinearObjective implements Objective {
  private static final int SHARES = 4;

  private final List<PreparedGroup> groups;
  private final ParameterLayout layout;
  private final GroupLoss loss;
  private final LinearSettings settings;

  LinearObjective(
      List<PreparedGroup> groups, ParameterLayout layout, GroupLoss loss, LinearSettings settings) {
    this.groups = groups;
    this.layout = layout;
    this.loss = loss;
    this.settings = settings;
  }

  @Override
  public double at(double[] point, double[] gradient) {
    LinearWeights weights = layout.weights(point);
    List<GradientSum> sums =
        OrderedTasks.run(SHARES, settings.parallel(), share -> sum(share, point, weights));
    double value = penalize(point, gradient);
    for (GradientSum sum : sums) {
      value += sum.value();
      Vectors.add(1, sum.gradient(), gradient);
    }
    return value;
  }

  private GradientSum sum(int share, double[] point, LinearWeights weights) {
    GradientSum sum = new GradientSum(layout, loss, point, weights);
    int end = (int) ((long) groups.size() * (share + 1) / SHARES);
    for (int i = (int) ((long) groups.size() * share / SHARES); i < end; i++) {
      sum.add(groups.get(i));
    }
    return sum.finish();
  }

  /** Biases go free; transitions are few and take the sparse penalty. */
  private double penalize(double[] point, double[] gradient) {
    double value = 0;
    for (int i = 0; i < point.length; i++) {
      boolean bias = i >= layout.biasStart() && i < layout.extraStart();
      double l2 = i < layout.sparseStart() ? settings.denseL2() : settings.sparseL2();
      double strength = bias ? 0 : l2;
      gradient[i] = strength * point[i];
      value += strength * point[i] * point[i] / 2;
    }
    return value;
  }
}
