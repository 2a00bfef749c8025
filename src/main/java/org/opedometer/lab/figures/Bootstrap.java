package org.opedometer.lab.figures;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Intervals by drawing the examples again, with replacement (percentile bootstrap, Efron 1979).
 *
 * @param rounds draws, usually 1,000 or more
 * @param level share of draws within the interval, as 0.95
 * @param seed of the draws
 */
public record Bootstrap(int rounds, double level, long seed) {
  public static final Bootstrap DEFAULT = new Bootstrap(1_000, 0.95, 20_240_601);

  /**
   * @param examples how many there are
   * @param figure of the examples at the places given; may be not a number, then left out
   */
  public Interval interval(int examples, ToDoubleFunction<int[]> figure) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] figures =
        IntStream.range(0, rounds)
            .mapToDouble(round -> figure.applyAsDouble(draw(examples, random)))
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    double value = figure.applyAsDouble(IntStream.range(0, examples).toArray());
    double tail = (1 - level) / 2;
    return new Interval(value, quantile(figures, tail), quantile(figures, 1 - tail));
  }

  private static int[] draw(int examples, SplittableRandom random) {
    int[] places = new int[examples];
    Arrays.setAll(places, i -> random.nextInt(examples));
    return places;
  }

  /** With straight lines between the values. */
  private static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
