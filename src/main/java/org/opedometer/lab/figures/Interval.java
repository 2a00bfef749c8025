package org.opedometer.lab.figures;

import java.util.Locale;

/**
 * A figure with its uncertainty.
 *
 * @param low where the interval begins
 * @param high where it ends
 */
public record Interval(double value, double low, double high) {
  /** As {@code 0.812 [0.790, 0.833]}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%.3f [%.3f, %.3f]", value, low, high);
  }
}
