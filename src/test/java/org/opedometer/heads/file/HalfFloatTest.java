package org.opedometer.heads.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HalfFloatTest {
  /** Values from the IEEE 754-2019 definition of binary16. */
  @ParameterizedTest
  @CsvSource({
    "0, 0000",
    "1, 3c00",
    "-2, c000",
    "65504, 7bff",
    "65520, 7c00",
    "65519, 7bff",
    "1e9, 7c00",
    "6.103515625e-5, 0400",
    "6.097555e-5, 03ff",
    "5.9604645e-8, 0001",
    "2.9e-8, 0000",
    "0.33325195, 3555",
    "1.00048828125, 3c00",
    "1.00146484375, 3c02",
    "-1e9, fc00",
    "6.1e-5, 03ff"
  })
  void aNumberHasTheHalfOfTheStandard(float number, String half) {
    assertThat(HalfFloat.from(number)).isEqualTo((short) Integer.parseInt(half, 16));
  }

  @Test
  void everyHalfSurvivesTheWayToFloatAndBack() {
    for (int bits = 0; bits < 0x10000; bits++) {
      float number = HalfFloat.toFloat((short) bits);
      if (!Float.isNaN(number)) {
        assertThat(HalfFloat.from(number)).isEqualTo((short) bits);
      }
    }
    assertThat(HalfFloat.toFloat(HalfFloat.from(Float.NaN))).isNaN();
    assertThat(HalfFloat.toFloat((short) 0x7c00)).isEqualTo(Float.POSITIVE_INFINITY);
  }

  @Test
  void theErrorIsAtMostHalfAUnitOfTheEleventhDigit() {
    SplittableRandom random = new SplittableRandom(5);
    for (int i = 0; i < 10_000; i++) {
      float number = (float) ((random.nextDouble() - 0.5) * Math.pow(10, random.nextInt(-4, 5)));
      float unit = Math.max(Math.abs(number) * 0x1p-11f, 0x1p-25f);
      assertThat(HalfFloat.toFloat(HalfFloat.from(number))).isCloseTo(number, within(unit));
    }
  }
}
