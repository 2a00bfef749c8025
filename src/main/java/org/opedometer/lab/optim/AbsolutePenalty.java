package org.opedometer.lab.optim;

/**
 * A penalty on the magnitude of parameters, which makes most of them exactly zero: the parts that
 * OWL-QN adds to L-BFGS (Andrew and Gao 2007).
 *
 * @param strengths by parameter, 0 or more; empty for no penalty at all
 */
record AbsolutePenalty(double[] strengths) {
  static final AbsolutePenalty NONE = new AbsolutePenalty(new double[0]);

  double at(double[] point) {
    double sum = 0;
    for (int i = 0; i < strengths.length; i++) {
      sum += strengths[i] * Math.abs(point[i]);
    }
    return sum;
  }

  /**
   * The gradient of value and penalty together; at zero, of the side that falls, if either does.
   */
  double[] gradient(double[] point, double[] smooth) {
    if (strengths.length == 0) {
      return smooth;
    }
    double[] gradient = smooth.clone();
    for (int i = 0; i < gradient.length; i++) {
      double strength = strengths[i];
      if (point[i] != 0) {
        gradient[i] += Math.signum(point[i]) * strength;
      } else {
        gradient[i] = Math.signum(smooth[i]) * Math.max(0, Math.abs(smooth[i]) - strength);
      }
    }
    return gradient;
  }

  /** Keeps of a direction only what goes down. */
  void align(double[] direction, double[] gradient) {
    for (int i = 0; i < strengths.length; i++) {
      if (strengths[i] > 0 && direction[i] * gradient[i] >= 0) {
        direction[i] = 0;
      }
    }
  }

  /** Sets to zero what a step took through zero. */
  void project(double[] next, double[] point, double[] gradient) {
    for (int i = 0; i < strengths.length; i++) {
      double side = point[i] != 0 ? point[i] : -gradient[i];
      if (strengths[i] > 0 && next[i] * side <= 0) {
        next[i] = 0;
      }
    }
  }
}
