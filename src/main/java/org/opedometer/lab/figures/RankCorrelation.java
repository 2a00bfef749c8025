package org.opedometer.lab.figures;

import org.opedometer.heads.Order;

/** How well two rankings of the same items agree. */
public final class RankCorrelation {
  private RankCorrelation() {}

  /**
   * Spearman's rank correlation, -1..1; items that tie share their mean rank. Not a number where
   * either ranking holds fewer than two different values.
   *
   * @see <a href="https://doi.org/10.2307/1412159">Spearman 1904</a>
   */
  public static double spearman(double[] first, double[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(first.length + " and " + second.length + " items");
    }
    double[] a = ranks(first);
    double[] b = ranks(second);
    double mean = (first.length + 1) / 2.0;
    double product = 0;
    double squaresA = 0;
    double squaresB = 0;
    for (int i = 0; i < a.length; i++) {
      product += (a[i] - mean) * (b[i] - mean);
      squaresA += (a[i] - mean) * (a[i] - mean);
      squaresB += (b[i] - mean) * (b[i] - mean);
    }
    double scale = Math.sqrt(squaresA * squaresB);
    return scale == 0 ? Double.NaN : product / scale;
  }

  private static double[] ranks(double[] values) {
    int[] order = Order.ascending(values);
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + 1 + to) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
