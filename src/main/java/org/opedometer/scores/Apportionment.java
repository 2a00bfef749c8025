package org.opedometer.scores;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Rounds shares of a sum, one after another, to four places so that they add up to the rounded sum:
 * each is the rise of the rounded running total, and so at most a ten-thousandth off.
 */
final class Apportionment {
  private static final int PLACES = 4;
  private double exact;
  private BigDecimal given = BigDecimal.ZERO;

  /** The next share, rounded. */
  double next(double share) {
    exact += share;
    BigDecimal total = BigDecimal.valueOf(exact).setScale(PLACES, RoundingMode.HALF_EVEN);
    BigDecimal rounded = total.subtract(given);
    given = total;
    return rounded.doubleValue();
  }
}
