package org.opedometer.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DictionaryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "kettle",
        "Kettles",
        "colour",
        "color",
        "unhelpful",
        "slow-moving",
        "re-elected",
        "harbourless"
      })
  void wordsAndWhatIsMadeOfThemAreKnown(String word) {
    assertThat(Dictionary.english().knows(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kettel", "familys", "governement", "becuase", "troubels", "libary"})
  void misspeltWordsAreUnknown(String word) {
    assertThat(Dictionary.english().knows(word)).isFalse();
  }

  @Test
  void aDictionaryKnowsItsOwnWordsAlone() {
    Dictionary dictionary = Dictionary.of(java.util.List.of("ferry"));
    assertThat(dictionary.knows("ferry")).isTrue();
    assertThat(dictionary.knows("boat")).isFalse();
  }
}
