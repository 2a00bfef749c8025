package org.opedometer.lab.optim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.opedometer.heads.PrincipalComponents;

class PrincipalComponentsFitTest {
  @Test
  void the_first_component_is_the_direction_of_most_variance() {
    SplittableRandom random = new SplittableRandom(4);
    List<float[]> sample = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      double along = random.nextDouble() - .5;
      double across = (random.nextDouble() - .5) / 10;
      sample.add(new float[] {(float) (3 + along + across), (float) (7 + along - across), 1});
    }
    PrincipalComponents components = PrincipalComponentsFit.of(sample, 1, 9);
    assertThat(components.means()[0]).isCloseTo(3, offset(.05f));
    assertThat(components.rows()[0][0]).isCloseTo(components.rows()[1][0], offset(.05f));
    assertThat(components.rows()[2][0]).isCloseTo(0, offset(.01f));
  }

  @Test
  void shortened_vectors_have_about_unit_variance() {
    SplittableRandom random = new SplittableRandom(5);
    List<float[]> sample = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      sample.add(
          new float[] {(float) (8 * random.nextDouble()), (float) (8 * random.nextDouble())});
    }
    PrincipalComponents components = PrincipalComponentsFit.of(sample, 2, 9);
    double sum = 0;
    for (float[] vector : sample) {
      float x = components.apply(new float[][] {vector})[0][0];
      sum += x * x / sample.size();
    }
    assertThat(sum).isBetween(.8, 1.05);
  }
}
