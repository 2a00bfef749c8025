package org.opedometer.lab.figures;

import java.util.stream.IntStream;

/**
 * How often each class was taken for each.
 *
 * @param counts by true class, then by predicted class
 */
public record ConfusionMatrix(int[][] counts) {
  public static ConfusionMatrix of(int classes, int[] predicted, int[] labels) {
    return of(classes, predicted, labels, IntStream.range(0, labels.length).toArray());
  }

  /** Of the examples at {@code places} alone, as a bootstrap draws them. */
  public static ConfusionMatrix of(int classes, int[] predicted, int[] labels, int[] places) {
    int[][] counts = new int[classes][classes];
    for (int place : places) {
      counts[labels[place]][predicted[place]]++;
    }
    return new ConfusionMatrix(counts);
  }

  public int classes() {
    return counts.length;
  }

  /** One class against all others. */
  public Counts of(int label) {
    int wrong = 0;
    int missed = 0;
    for (int other = 0; other < classes(); other++) {
      if (other != label) {
        wrong += counts[other][label];
        missed += counts[label][other];
      }
    }
    return new Counts(counts[label][label], wrong, missed);
  }

  /** Mean F1 over the classes, 0..1. */
  public double macroF1() {
    return IntStream.range(0, classes()).mapToDouble(c -> of(c).f1()).average().orElse(0);
  }

  /** Share of examples whose class was found, 0..1. */
  public double accuracy() {
    int right = IntStream.range(0, classes()).map(c -> counts[c][c]).sum();
    int all = IntStream.range(0, classes()).map(c -> IntStream.of(counts[c]).sum()).sum();
    return all == 0 ? 0 : (double) right / all;
  }
}
