package org.opedometer.lab.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
  @Test
  void the_same_order_is_1_and_the_contrary_minus_1() {
    double[] values = {1, 5, 2, 9};
    assertThat(RankCorrelation.spearman(values, new double[] {10, 50, 20, 90})).isEqualTo(1);
    assertThat(RankCorrelation.spearman(values, new double[] {9, 5, 8, 1})).isEqualTo(-1);
  }

  @Test
  void ties_share_their_mean_rank() {
    // ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4
    assertThat(RankCorrelation.spearman(new double[] {0, 1, 1, 2}, new double[] {1, 2, 3, 4}))
        .isCloseTo(4.5 / Math.sqrt(4.5 * 5), within(1e-12));
  }

  @Test
  void one_value_has_no_order() {
    assertThat(RankCorrelation.spearman(new double[] {1, 1}, new double[] {1, 2})).isNaN();
  }
}
