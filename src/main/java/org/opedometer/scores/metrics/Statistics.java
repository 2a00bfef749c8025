package org.opedometer.scores.metrics;

import java.util.Arrays;

/** Means and deviations of some numbers. */
final class Statistics {
  private Statistics() {}

  static double mean(double[] values) {
    return Arrays.stream(values).average().orElse(0);
  }

  /** Standard deviation of the values as a whole population. */
  static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElse(0));
  }
}
