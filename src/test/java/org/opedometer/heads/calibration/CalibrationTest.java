package org.opedometer.heads.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.file.BrokenModelException;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

class CalibrationTest {
  private static final int SIZE = 20_000;

  private final SplittableRandom random = new SplittableRandom(17);
  private final double[] logits = random.doubles(SIZE, -6, 6).toArray();

  /** Labels that come true with the probability of a line through the logits. */
  private boolean[] labels(double slope, double shift) {
    boolean[] labels = new boolean[SIZE];
    for (int i = 0; i < SIZE; i++) {
      labels[i] = random.nextDouble() < Softmax.sigmoid(slope * logits[i] + shift);
    }
    return labels;
  }

  @Test
  void plattFindsTheLine() {
    PlattScaling line = PlattScaling.fit(logits, labels(0.6, -1));
    assertThat(line.slope()).isCloseTo(0.6, within(0.03));
    assertThat(line.shift()).isCloseTo(-1, within(0.06));
  }

  @Test
  void plattStaysFiniteWhereLabelsArePerfectlyParted() {
    PlattScaling line =
        PlattScaling.fit(new double[] {-2, -1, 1, 2}, new boolean[] {false, false, true, true});
    assertThat(line.probability(2)).isBetween(0.5, 0.99);
    assertThat(line.probability(-2)).isBetween(0.01, 0.5);
  }

  @Test
  void temperatureFindsHowOverconfidentLogitsAre() {
    double[][] classes = new double[SIZE][3];
    int[] labels = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      double[] honest = random.doubles(3, -2, 2).toArray();
      double[] shares = Softmax.of(honest);
      double draw = random.nextDouble();
      labels[i] = draw < shares[0] ? 0 : draw < shares[0] + shares[1] ? 1 : 2;
      for (int c = 0; c < 3; c++) {
        classes[i][c] = honest[c] * 2.5;
      }
    }
    TemperatureScaling scaling = TemperatureScaling.fit(classes, labels);
    assertThat(scaling.temperature()).isCloseTo(2.5, within(0.1));
    assertThat(Softmax.best(scaling.probabilities(classes[0]))).isEqualTo(Softmax.best(classes[0]));
  }

  @Test
  void isotonicFollowsACurveNoLineCan() {
    boolean[] labels = new boolean[SIZE];
    for (int i = 0; i < SIZE; i++) {
      labels[i] = random.nextDouble() < (logits[i] < -2 ? 0.1 : logits[i] < 3 ? 0.5 : 0.8);
    }
    IsotonicCalibration curve = IsotonicCalibration.fit(logits, labels);
    assertThat(curve.probability(-4)).isCloseTo(0.1, within(0.03));
    assertThat(curve.probability(0)).isCloseTo(0.5, within(0.04));
    assertThat(curve.probability(5)).isCloseTo(0.8, within(0.04));
    assertThat(curve.probabilities()).isSorted();
  }

  @Test
  void isotonicPoolsWhatIsOutOfOrderAndJoinsEqualScores() {
    IsotonicCalibration curve =
        IsotonicCalibration.fit(
            new double[] {1, 2, 3, 3, 5}, new boolean[] {false, true, false, true, true});
    assertThat(curve.scores()).containsExactly(new double[] {1, 8.0 / 3, 5}, within(1e-12));
    assertThat(curve.probabilities()).containsExactly(new double[] {0, 2.0 / 3, 1}, within(1e-12));
    assertThat(curve.probability(-9)).isZero();
    assertThat(curve.probability(9)).isOne();
    assertThat(curve.probability((8.0 / 3 + 5) / 2)).isCloseTo(5.0 / 6, within(1e-12));
  }

  @Test
  void everyCalibrationSurvivesTheFile() {
    PlattScaling line = new PlattScaling(0.5, -0.25);
    TemperatureScaling temperature = new TemperatureScaling(1.5);
    IsotonicCalibration curve =
        new IsotonicCalibration(new double[] {0, 1}, new double[] {0.25, 0.75});
    ModelFileBuilder builder = new ModelFileBuilder("h", 1, List.of());
    line.writeTo(builder, "line");
    temperature.writeTo(builder, "t");
    curve.writeTo(builder, "curve");
    ModelFile file = builder.build();
    assertThat(PlattScaling.readFrom(file, "line")).isEqualTo(line);
    assertThat(TemperatureScaling.readFrom(file, "t")).isEqualTo(temperature);
    assertThat(IsotonicCalibration.readFrom(file, "curve").probability(0.5)).isEqualTo(0.5);
  }

  @Test
  void anImpossibleTemperatureIsRefused() {
    ModelFile file = new ModelFileBuilder("h", 1, List.of()).vector("t.temperature", 0).build();
    assertThatThrownBy(() -> TemperatureScaling.readFrom(file, "t"))
        .isInstanceOf(BrokenModelException.class);
  }
}
