package org.opedometer.output;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.opedometer.io.Sha256;

/**
 * A mean or share over essays, with an 80 % interval by drawing essays with replacement: the
 * percentile bootstrap (Efron and Tibshirani, An Introduction to the Bootstrap, 1993, chapter 13).
 * The draws follow from a name, so that the same essays give the same interval.
 *
 * @param value sum of the numerators by sum of the denominators; NaN where there is nothing
 * @param low 10th percentile of the draws; NaN where there are too few essays
 * @param high 90th percentile of the draws; NaN where there are too few essays
 * @param median of the essays' own values
 */
record Resampling(double value, double low, double high, double median) {
  /** With fewer essays an interval by drawing them says nothing. */
  static final int FEWEST = 5;

  private static final int DRAWS = 1000;
  private static final double TAIL = 0.1;

  /**
   * Sums over essays.
   *
   * @param numerators one an essay
   * @param denominators 1 for a mean, what is counted for a share; an essay with 0 has no value
   * @param name of what is measured, from which the draws follow
   */
  static Resampling of(double[] numerators, double[] denominators, String name) {
    double value = ratio(numerators, denominators);
    double[] own = new double[numerators.length];
    int measured = 0;
    for (int i = 0; i < own.length; i++) {
      if (denominators[i] > 0) {
        own[measured++] = numerators[i] / denominators[i];
      }
    }
    own = Arrays.copyOf(own, measured);
    Arrays.sort(own);
    double median = measured == 0 ? Double.NaN : percentile(own, 0.5);
    if (measured < FEWEST) {
      return new Resampling(value, Double.NaN, Double.NaN, median);
    }
    double[] drawn = draws(numerators, denominators, name);
    return new Resampling(value, percentile(drawn, TAIL), percentile(drawn, 1 - TAIL), median);
  }

  private static double[] draws(double[] numerators, double[] denominators, String name) {
    long seed = Long.parseUnsignedLong(Sha256.hex(name).substring(0, 16), 16);
    SplittableRandom random = new SplittableRandom(seed);
    double[] drawn = new double[DRAWS];
    int found = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      double above = 0;
      double below = 0;
      for (int i = 0; i < numerators.length; i++) {
        int essay = random.nextInt(numerators.length);
        above += numerators[essay];
        below += denominators[essay];
      }
      if (below > 0) {
        drawn[found++] = above / below;
      }
    }
    drawn = Arrays.copyOf(drawn, found);
    Arrays.sort(drawn);
    return drawn;
  }

  private static double ratio(double[] numerators, double[] denominators) {
    double below = Arrays.stream(denominators).sum();
    return below > 0 ? Arrays.stream(numerators).sum() / below : Double.NaN;
  }

  /** By linear interpolation between the sorted values. */
  private static double percentile(double[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
