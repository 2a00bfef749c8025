package org.opedometer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureTest {
  @Test
  void the_number_on_every_cell_has_a_contrast_of_at_least_4_5() {
    for (double value = 0; value <= 100; value += .25) {
      double ground = luminance(Cividis.colour(value));
      double ink = luminance(Cividis.ink(value));
      double contrast = (Math.max(ground, ink) + .05) / (Math.min(ground, ink) + .05);
      assertThat(contrast).as("at %s", value).isGreaterThanOrEqualTo(4.5);
    }
  }

  @Test
  void more_is_darker_all_the_way() {
    for (int value = 1; value <= 100; value++) {
      assertThat(luminance(Cividis.colour(value))).isLessThan(luminance(Cividis.colour(value - 1)));
    }
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return .2126 * linear(rgb >> 16) + .7152 * linear(rgb >> 8) + .0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double c = (channel & 255) / 255.0;
    return c <= .04045 ? c / 12.92 : Math.pow((c + .055) / 1.055, 2.4);
  }

  @Test
  void cells_are_as_wide_as_their_words_and_never_too_narrow_for_a_number() {
    double[] widths = Course.widths(new int[] {10, 100, 1, 50});
    assertThat(widths[1]).isGreaterThan(widths[3]);
    assertThat(Arrays.stream(widths).min().orElseThrow()).isGreaterThan(26);
    assertThat(Arrays.stream(widths).sum())
        .isEqualTo(Course.WIDTH, org.assertj.core.api.Assertions.within(1e-6));
    assertThat(Arrays.stream(Course.widths(new int[100]))).allMatch(w -> w > 26);
    assertThat(Course.widths(new int[0])).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0..100, 64, 0, 100",
    "0..1, .4, 0, 1",
    "-1..1, -.4, -1, 1",
    "words, 182, 0, 200",
    "words, 2400, 0, 2500",
    "hits, 0, 0, 1",
    "hits, 7, 0, 10"
  })
  void a_scale_covers_the_unit_or_reaches_a_round_number(
      String unit, double value, double low, double high) {
    assertThat(Scale.of(unit, List.of(value))).isEqualTo(new Scale(low, high));
  }

  @Test
  void a_value_and_its_interval_stand_where_the_scale_puts_them() {
    String svg =
        IntervalPlot.draw(new Scale(0, 100), 50, OptionalDouble.of(0), OptionalDouble.of(100));
    assertThat(svg).contains("class=\"range\" x1=\"5\" x2=\"115\"").contains("cx=\"60\"");
  }

  @Test
  void a_bar_below_zero_goes_to_the_left() {
    assertThat(ProfileBars.draw(new Scale(-1, 1), -.5)).contains("x=\"30\" y=\"2\" width=\"30\"");
  }

  @Test
  void words_in_a_picture_are_escaped() {
    assertThat(new Svg("x", 1, 1).text("text", "<script>&\"'", "class", "\"><b>").done())
        .isEqualTo(
            "<svg class=\"x\" viewBox=\"0 0 1 1\"><text"
                + " class=\"&quot;&gt;&lt;b&gt;\">&lt;script&gt;&amp;&quot;&#39;</text></svg>");
  }
}
