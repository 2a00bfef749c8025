package org.opedometer.heads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SoftmaxTest {
  @Test
  void probabilitiesSumToOneEvenOfGreatScores() {
    assertThat(Softmax.of(new double[] {1000, 1000 + Math.log(3)}))
        .containsExactly(new double[] {0.25, 0.75}, within(1e-12));
    assertThat(Softmax.of(new double[] {Double.NEGATIVE_INFINITY, 0})).containsExactly(0, 1);
  }

  @Test
  void theSumOfNothingIsMinusInfinity() {
    assertThat(Softmax.logSumExp(new double[0])).isEqualTo(Double.NEGATIVE_INFINITY);
  }

  @Test
  void sigmoidAndSoftplusHoldAtTheEnds() {
    assertThat(Softmax.sigmoid(-800)).isZero();
    assertThat(Softmax.sigmoid(800)).isOne();
    assertThat(Softmax.sigmoid(Math.log(4))).isCloseTo(0.8, within(1e-12));
    assertThat(Softmax.softplus(800)).isEqualTo(800);
    assertThat(Softmax.softplus(0)).isCloseTo(Math.log(2), within(1e-12));
  }

  @Test
  void theFirstOfEqualScoresIsBest() {
    assertThat(Softmax.best(new double[] {1, 3, 3})).isEqualTo(1);
  }
}
