package org.opedometer.lab.optim;

/** A smooth function of many parameters, to be made small. */
@FunctionalInterface
public interface Objective {
  /**
   * Its value at a point.
   *
   * @param gradient is overwritten with the gradient there
   */
  double at(double[] point, double[] gradient);
}
