package org.opedometer.run.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceTest {
  @Test
  void every_name_falls_into_just_one_slice_and_the_slices_are_of_a_size() {
    int[] sizes = new int[7];
    for (int essay = 0; essay < 7000; essay++) {
      String name = "essay-" + essay;
      int[] holders =
          IntStream.rangeClosed(1, 7).filter(part -> new Slice(part, 7).holds(name)).toArray();
      assertThat(holders).hasSize(1);
      sizes[holders[0] - 1]++;
    }
    for (int size : sizes) {
      assertThat(size).isBetween(850, 1150);
    }
  }

  @Test
  void a_slice_has_a_folder_of_its_own_and_the_whole_has_none() {
    Path output = Path.of("out");
    assertThat(Slice.of("3/20").in(output)).isEqualTo(Path.of("out/parts/3-of-20"));
    assertThat(Slice.ofFolder("3-of-20")).isEqualTo(new Slice(3, 20));
    assertThat(Slice.of("").in(output)).isEqualTo(output);
    assertThat(Slice.WHOLE.holds("anything")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0/3", "4/3", "x", "1/0", "1-of-3", "1/2/3", "-1/3", "1/9999999"})
  void what_is_no_slice_is_told(String written) {
    assertThatThrownBy(() -> Slice.of(written)).isInstanceOf(IllegalArgumentException.class);
  }
}
