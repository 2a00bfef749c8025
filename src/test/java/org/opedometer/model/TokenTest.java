package org.opedometer.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TokenTest {
  @Test
  void two_names_that_are_read_alike_are_told_apart() {
    assertThat(token("Smith", "Smith", "NNP", "Harlow").identity())
        .isNotEqualTo(token("Smith", "Smith", "NNP", "Whitby").identity());
  }

  @Test
  void her_is_two_words_as_him_and_his_are() {
    assertThat(token("her", "she", "PRP", "her").identity())
        .isNotEqualTo(token("her", "she", "PRP$", "her").identity());
  }

  @Test
  void forms_of_a_word_are_the_same() {
    assertThat(token("Bridges", "bridge", "NNS", "Bridges").identity())
        .isEqualTo(token("bridge", "bridge", "NN", "bridge").identity());
  }

  private static Token token(String word, String lemma, String tag, String written) {
    return new Token(0, new Span(0, 1), word, lemma, tag, EntityKind.NONE, written);
  }
}
