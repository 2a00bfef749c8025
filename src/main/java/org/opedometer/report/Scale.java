package org.opedometer.report;

import java.util.Collection;

/**
 * The one scale that all essays share in a row.
 *
 * @param low 0 or below: bars start at 0
 */
record Scale(double low, double high) {
  private static final double[] STEPS = {1, 2, 2.5, 5, 10};

  /**
   * By the range that a metric's unit names, else from 0 to a round number over the largest value.
   */
  static Scale of(String unit, Collection<Double> values) {
    return switch (unit) {
      case "0..100" -> new Scale(0, 100);
      case "0..1" -> new Scale(0, 1);
      case "-1..1" -> new Scale(-1, 1);
      default -> new Scale(0, round(values.stream().mapToDouble(v -> v).max().orElse(1)));
    };
  }

  /** Where a value stands, 0..1. */
  double place(double value) {
    return Math.max(0, Math.min(1, (value - low) / (high - low)));
  }

  private static double round(double largest) {
    if (largest <= 0) {
      return 1;
    }
    double power = Math.pow(10, Math.floor(Math.log10(largest)));
    for (double step : STEPS) {
      if (largest <= step * power) {
        return step * power;
      }
    }
    return 10 * power;
  }
}
