package org.opedometer.lab.train;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opedometer.model.Span;

class LetterCountTest {
  private final LetterCount letters = new LetterCount("\"One two,\" he said.");

  @Test
  void marks_and_spaces_at_the_rim_cost_nothing() {
    assertThat(letters.agreement(List.of(new Span(0, 10)), List.of(new Span(1, 8)))).isEqualTo(1);
  }

  @Test
  void half_the_letters_agree_by_half() {
    assertThat(letters.agreement(List.of(new Span(1, 4)), List.of(new Span(1, 8)))).isEqualTo(.5);
  }

  @Test
  void two_empty_sets_agree() {
    assertThat(letters.agreement(List.of(), List.of())).isEqualTo(1);
    assertThat(letters.agreement(List.of(), List.of(new Span(1, 4)))).isZero();
  }
}
