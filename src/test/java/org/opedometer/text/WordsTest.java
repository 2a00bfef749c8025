package org.opedometer.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opedometer.model.Span;

class WordsTest {
  private static List<String> words(String text) {
    return WordFinder.find(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
  }

  @Test
  void numbers_compounds_and_contractions_are_one_word() {
    assertThat(words("It's $8.8 trillion, 72% on SWE-Bench; don’t panic."))
        .containsExactly("It's", "$8.8", "trillion", "72%", "on", "SWE-Bench", "don’t", "panic");
  }

  @Test
  void marks_alone_are_no_word() {
    assertThat(words("— … \"\" '' $ % !")).isEmpty();
  }

  @Test
  void a_megabyte_without_a_space_ends_soon() {
    String text = "a-".repeat(500_000);
    assertThat(assertTimeout(Duration.ofSeconds(10), () -> words(text))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "the,1",
    "cat,1",
    "table,2",
    "make,1",
    "created,3",
    "jumped,1",
    "wanted,2",
    "houses,2",
    "places,2",
    "makes,1",
    "people,2",
    "science,2",
    "idea,3",
    "university,5",
    "nation,2",
    "being,2",
    "queue,1",
    "rhythm,1",
    "eye,1",
    "1984,4",
    "a,1",
    "'',1"
  })
  void syllables_are_counted_as_they_are_spoken(String word, int syllables) {
    assertThat(SyllableCounter.count(word)).isEqualTo(syllables);
  }
}
