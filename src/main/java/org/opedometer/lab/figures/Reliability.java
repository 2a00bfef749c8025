package org.opedometer.lab.figures;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether probabilities can be taken at their word: bins of equal width with what was predicted and
 * what came true.
 */
public record Reliability(List<Bin> bins) {
  /**
   * @param low where the bin begins
   * @param high where it ends
   * @param count examples in it
   * @param predicted their mean probability; 0 if there are none
   * @param observed share of them that came true; 0 if there are none
   */
  public record Bin(double low, double high, int count, double predicted, double observed) {}

  public Reliability {
    bins = List.copyOf(bins);
  }

  /**
   * @param bins of equal width between 0 and 1
   */
  public static Reliability of(double[] probabilities, boolean[] labels, int bins) {
    int[] counts = new int[bins];
    double[] sums = new double[bins];
    int[] yes = new int[bins];
    for (int i = 0; i < labels.length; i++) {
      int bin = Math.min(bins - 1, (int) (probabilities[i] * bins));
      counts[bin]++;
      sums[bin] += probabilities[i];
      yes[bin] += labels[i] ? 1 : 0;
    }
    List<Bin> table = new ArrayList<>();
    for (int bin = 0; bin < bins; bin++) {
      int count = Math.max(1, counts[bin]);
      table.add(
          new Bin(
              (double) bin / bins,
              (bin + 1.0) / bins,
              counts[bin],
              sums[bin] / count,
              (double) yes[bin] / count));
    }
    return new Reliability(table);
  }

  /** Expected calibration error (Naeini et al. 2015): the mean gap between both, 0..1. */
  public double expectedCalibrationError() {
    int all = bins.stream().mapToInt(Bin::count).sum();
    double gaps =
        bins.stream().mapToDouble(b -> b.count() * Math.abs(b.predicted() - b.observed())).sum();
    return all == 0 ? 0 : gaps / all;
  }
}
