package org.opedometer.lab.optim;

/** What a group's scores cost, given its labels. */
interface GroupLoss {
  /** Scores that the model gives each item. */
  int outputs();

  /** Parameters beyond the weights, such as transitions. */
  default int extras() {
    return 0;
  }

  /**
   * The cost, 0 or more.
   *
   * @param scores of each item, output by output
   * @param slopes is filled with the derivative by each score
   * @param extras the further parameters
   * @param extraSlopes to which the derivatives by them, times {@code weight}, are added
   */
  double of(
      double[][] scores,
      int[] labels,
      double weight,
      double[][] slopes,
      double[] extras,
      double[] extraSlopes);
}
