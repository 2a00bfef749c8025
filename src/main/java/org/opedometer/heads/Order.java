package org.opedometer.heads;

import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Orders of the numbers from 0 on, as places in an array. */
public final class Order {
  private Order() {}

  /** Places of {@code scores} from the least to the greatest; equal ones stay in order. */
  public static int[] ascending(double[] scores) {
    return IntStream.range(0, scores.length)
        .boxed()
        .sorted(Comparator.comparingDouble(i -> scores[i]))
        .mapToInt(i -> i)
        .toArray();
  }

  /** A random order of 0 to {@code size - 1} (Fisher and Yates 1938). */
  public static int[] shuffled(int size, SplittableRandom random) {
    int[] order = new int[size];
    for (int i = 0; i < size; i++) {
      int other = random.nextInt(i + 1);
      order[i] = order[other];
      order[other] = i;
    }
    return order;
  }
}
