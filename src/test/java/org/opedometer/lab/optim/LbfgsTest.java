package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LbfgsTest {
  private static final Lbfgs LBFGS = new Lbfgs(500, 1e-9);

  /** Rosenbrock's valley (1960), whose floor is curved and flat. */
  private static double valley(double[] p, double[] gradient) {
    double a = 1 - p[0];
    double b = p[1] - p[0] * p[0];
    gradient[0] = -2 * a - 400 * p[0] * b;
    gradient[1] = 200 * b;
    return a * a + 100 * b * b;
  }

  @Test
  void theBottomOfTheValleyIsFound() {
    Minimum minimum = LBFGS.minimize(LbfgsTest::valley, new double[] {-1.2, 1});
    assertThat(minimum.point()).containsExactly(new double[] {1, 1}, within(1e-6));
    assertThat(minimum.converged()).isTrue();
    assertThat(minimum.iterations()).isLessThan(100);
  }

  @Test
  void aBadlyScaledBowlTakesFewSteps() {
    Objective bowl =
        (p, gradient) -> {
          double value = 0;
          for (int i = 0; i < p.length; i++) {
            double strength = Math.pow(10, i % 5);
            gradient[i] = strength * (p[i] - i);
            value += strength * (p[i] - i) * (p[i] - i) / 2;
          }
          return value;
        };
    Minimum minimum = LBFGS.minimize(bowl, new double[50]);
    for (int i = 0; i < 50; i++) {
      assertThat(minimum.point()[i]).isCloseTo(i, within(1e-3));
    }
    assertThat(minimum.iterations()).isLessThan(150);
  }

  @Test
  void thePenaltyOnMagnitudesGivesTheKnownZeros() {
    // the least of (x - t)^2 / 2 + |x| is t moved by 1 towards 0
    double[] targets = {3, -2, 0.9, -0.5, 0};
    Objective bowl =
        (p, gradient) -> {
          double value = 0;
          for (int i = 0; i < p.length; i++) {
            gradient[i] = p[i] - targets[i];
            value += gradient[i] * gradient[i] / 2;
          }
          return value;
        };
    AbsolutePenalty penalty = new AbsolutePenalty(new double[] {1, 1, 1, 1, 1});
    Minimum minimum = LBFGS.minimize(bowl, new double[] {0, 0, 0, 5, 0}, penalty);
    assertThat(minimum.point()).containsExactly(new double[] {2, -1, 0, 0, 0}, within(1e-6));
    assertThat(minimum.point()[2]).isEqualTo(0.0);
    assertThat(minimum.point()[3]).isEqualTo(0.0);
  }

  @Test
  void aStartAtTheBottomStaysThere() {
    Minimum minimum = LBFGS.minimize(LbfgsTest::valley, new double[] {1, 1});
    assertThat(minimum.converged()).isTrue();
    assertThat(minimum.iterations()).isZero();
  }

  @Test
  void iterationsAreLimited() {
    Minimum minimum = new Lbfgs(3, 1e-9).minimize(LbfgsTest::valley, new double[] {-1.2, 1});
    assertThat(minimum.iterations()).isEqualTo(3);
    assertThat(minimum.converged()).isFalse();
  }
}
