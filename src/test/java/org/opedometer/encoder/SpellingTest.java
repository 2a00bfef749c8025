package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpellingTest {
  private static final Spelling SPELLING =
      new Spelling(new Vocabulary(VocabularyReader.read(ModelResource.TOKENIZER.bytes())));

  @ParameterizedTest
  @ValueSource(strings = {"goverment", "recieve", "becuase", "tomorow", "diffrent", "seperate"})
  void aLetterTooFewTooManyOrInAnotherPlaceIsASlip(String word) {
    assertThat(SPELLING.isSlip(word)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kleptocracy", "xenophobic", "reprehensible", "recklessness", "incompetent"})
  void aRareWordIsNone(String word) {
    assertThat(SPELLING.isSlip(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"harasses", "extremists", "violates"})
  void anotherFormOfAKnownWordIsNone(String word) {
    assertThat(SPELLING.isSlip(word)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"teh", "l8ter", "naïveté"})
  void shortWordsAndOtherLettersAreNotJudged(String word) {
    assertThat(SPELLING.isSlip(word)).isFalse();
  }
}
