package org.opedometer.lab.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private final SplittableRandom random = new SplittableRandom(23);

  private boolean[] labels(int size) {
    boolean[] labels = new boolean[size];
    for (int i = 0; i < size; i++) {
      labels[i] = random.nextInt(3) == 0;
    }
    return labels;
  }

  @Test
  void precisionRecallAndF1CountHitsAndMisses() {
    Counts counts =
        Counts.of(
            new boolean[] {true, true, true, false, false},
            new boolean[] {true, true, false, true, false});
    assertThat(counts).isEqualTo(new Counts(2, 1, 1));
    assertThat(counts.precision()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(counts.recall()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(new Counts(1, 3, 0).f1()).isCloseTo(0.4, within(1e-12));
    assertThat(new Counts(0, 0, 0).f1()).isZero();
  }

  @Test
  void macroF1IsTheMeanOverClasses() {
    ConfusionMatrix matrix =
        ConfusionMatrix.of(3, new int[] {0, 0, 1, 1, 2}, new int[] {0, 1, 1, 2, 2});
    assertThat(matrix.of(0)).isEqualTo(new Counts(1, 1, 0));
    assertThat(matrix.of(1)).isEqualTo(new Counts(1, 1, 1));
    assertThat(matrix.macroF1()).isCloseTo((2.0 / 3 + 0.5 + 2.0 / 3) / 3, within(1e-12));
    assertThat(matrix.accuracy()).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void aucIsTheShareOfPairsInOrderTiesCountingHalf() {
    for (int trial = 0; trial < 30; trial++) {
      double[] scores = IntStream.range(0, 60).mapToDouble(i -> random.nextInt(12)).toArray();
      boolean[] labels = labels(60);
      double pairs = 0;
      double inOrder = 0;
      for (int yes = 0; yes < 60; yes++) {
        for (int no = 0; no < 60; no++) {
          if (labels[yes] && !labels[no]) {
            pairs++;
            inOrder += scores[yes] > scores[no] ? 1 : scores[yes] == scores[no] ? 0.5 : 0;
          }
        }
      }
      assertThat(Ranking.auc(scores, labels)).isCloseTo(inOrder / pairs, within(1e-12));
    }
    assertThat(Ranking.auc(new double[] {1, 2}, new boolean[2])).isNaN();
  }

  @Test
  void theBestThresholdBeatsAllOthers() {
    double[] scores = IntStream.range(0, 80).mapToDouble(i -> random.nextInt(30)).toArray();
    boolean[] labels = labels(80);
    double threshold = Ranking.bestThreshold(scores, labels);
    double best = macroF1(scores, labels, threshold);
    for (double other = -1; other <= 31; other += 0.5) {
      assertThat(macroF1(scores, labels, other)).isLessThanOrEqualTo(best);
    }
  }

  private static double macroF1(double[] scores, boolean[] labels, double threshold) {
    int[] predicted = IntStream.range(0, 80).map(i -> scores[i] >= threshold ? 1 : 0).toArray();
    int[] so = IntStream.range(0, 80).map(i -> labels[i] ? 1 : 0).toArray();
    return ConfusionMatrix.of(2, predicted, so).macroF1();
  }

  @Test
  void bootstrapIntervalsHaveTheWidthOfTheTextbook() {
    double[] values = random.doubles(400).toArray();
    Interval interval =
        Bootstrap.DEFAULT.interval(
            400, places -> IntStream.of(places).mapToDouble(p -> values[p]).average().orElse(0));
    double expected = 1.96 * Math.sqrt(1.0 / 12 / 400); // of the mean of a uniform variable
    assertThat(interval.high() - interval.value()).isCloseTo(expected, within(0.004));
    assertThat(interval.value() - interval.low()).isCloseTo(expected, within(0.004));
    assertThat(new Interval(0.5, 0.25, 0.75)).hasToString("0.500 [0.250, 0.750]");
  }

  @Test
  void bootstrapLeavesOutWhatIsNoNumber() {
    Interval interval = new Bootstrap(50, 0.9, 1).interval(3, p -> p[0] == 0 ? Double.NaN : 4);
    assertThat(interval.low()).isEqualTo(4);
    Interval none = new Bootstrap(5, 0.9, 1).interval(3, p -> Double.NaN);
    assertThat(none.high()).isNaN();
  }

  @Test
  void honestProbabilitiesHaveASmallCalibrationErrorAndBoldOnesALargeOne() {
    double[] honest = random.doubles(20_000).toArray();
    boolean[] labels = new boolean[honest.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = random.nextDouble() < honest[i];
    }
    Reliability reliability = Reliability.of(honest, labels, 10);
    assertThat(reliability.expectedCalibrationError()).isLessThan(0.02);
    assertThat(reliability.bins()).hasSize(10);
    assertThat(reliability.bins().get(3).predicted()).isCloseTo(0.35, within(0.01));
    double[] bold = IntStream.range(0, honest.length).mapToDouble(i -> 1).toArray();
    Reliability boldest = Reliability.of(bold, labels, 10);
    assertThat(boldest.expectedCalibrationError()).isCloseTo(0.5, within(0.02));
    assertThat(boldest.bins().get(9).count()).isEqualTo(20_000);
  }
}
