package org.opedometer.lab.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextChunksTest {
  @Test
  void chunks_have_so_many_words_and_share_none() {
    assertThat(TextChunks.of("One, two. Three\n\nfour; five six.", 2))
        .containsExactly("One, two.", "Three\n\nfour;", "five six.");
  }

  @Test
  void what_is_left_at_the_end_is_dropped() {
    assertThat(TextChunks.of("one two three", 2)).isEqualTo(List.of("one two"));
    assertThat(TextChunks.of("one", 2)).isEmpty();
  }
}
