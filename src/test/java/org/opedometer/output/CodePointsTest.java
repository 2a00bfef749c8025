package org.opedometer.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.model.Span;

class CodePointsTest {
  @Test
  void an_emoji_counts_once() {
    String text = "a😀b👩‍👩‍👧c";
    CodePoints points = new CodePoints(text);
    assertThat(points.of(text.indexOf('b'))).isEqualTo(2);
    assertThat(points.of(text.indexOf('c'))).isEqualTo(8);
    assertThat(points.of(new Span(1, 3))).isEqualTo("1-2");
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void it_agrees_with_java_at_every_offset_and_leads_back(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    int[] choices = {'a', 0x1F600, 0xD83D, 0xDE00, 'é', 0x10FFFF};
    for (int i = 0; i < 300; i++) {
      text.appendCodePoint(choices[random.nextInt(choices.length)]);
    }
    CodePoints points = new CodePoints(text.toString());
    for (int i = 0; i <= text.length(); i++) {
      assertThat(points.of(i)).isEqualTo(text.codePointCount(0, i));
    }
    int all = text.codePointCount(0, text.length());
    for (int i = 0; i <= all; i++) {
      assertThat(points.utf16(i)).isEqualTo(text.offsetByCodePoints(0, i));
    }
  }
}
