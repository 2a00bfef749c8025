package org.opedometer.scores;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ApportionmentTest {
  @Test
  void thirds_of_a_hundred_sum_to_a_hundred() {
    Apportionment shares = new Apportionment();
    BigDecimal sum = BigDecimal.ZERO;
    for (int i = 0; i < 3; i++) {
      sum = sum.add(BigDecimal.valueOf(shares.next(100 / 3.0)));
    }
    assertThat(sum).isEqualByComparingTo("100");
  }

  @Test
  void nothing_stays_nothing() {
    Apportionment shares = new Apportionment();
    shares.next(.00004);
    assertThat(shares.next(0)).isZero();
  }
}
