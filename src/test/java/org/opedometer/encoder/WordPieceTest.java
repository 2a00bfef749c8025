package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPieceTest {
  private static final Vocabulary VOCABULARY =
      new Vocabulary(
          Map.of(
              "[UNK]", 0, "[CLS]", 1, "[SEP]", 2, "un", 3, "##aff", 4, "##able", 5, "!", 6, "##a",
              7, "unaff", 8));

  private static int[] split(String... tokens) {
    return new WordPiece(VOCABULARY).split(List.of(tokens)).numbers();
  }

  @Test
  void theLongestKnownPieceIsTakenFirst() {
    assertThat(split("unaffable")).containsExactly(8, 5);
    assertThat(split("UNa")).containsExactly(3, 7);
  }

  @Test
  void aWordThatCannotBeSpeltIsUnknownAsAWhole() {
    assertThat(split("unaffx")).containsExactly(0);
  }

  @Test
  void aWordOfMoreThanAHundredCharactersIsUnknown() {
    assertThat(split("un" + "a".repeat(98))).hasSize(99);
    assertThat(split("un" + "a".repeat(99))).containsExactly(0);
  }

  @Test
  void tokensKnowTheirSubwordsEvenIfTheyHaveNone() {
    Subwords subwords = new WordPiece(VOCABULARY).split(List.of("unaffable!", "\u0007", "!", ""));
    assertThat(subwords.numbers()).containsExactly(8, 5, 6, 6);
    assertThat(subwords.starts()).containsExactly(0, 3, 3, 4, 4);
  }

  /** Numbers as the reference tokenizer of the model gives them. */
  @Test
  void theShippedVocabularySpellsAsTheReferenceDoes() {
    Vocabulary shipped = new Vocabulary(VocabularyReader.read(ModelResource.TOKENIZER.bytes()));
    assertThat(new WordPiece(shipped).split(List.of("Hello", ",", "world", "!")).numbers())
        .containsExactly(7592, 1010, 2088, 999);
    assertThat(new WordPiece(shipped).split(List.of("embeddings")).numbers())
        .containsExactly(7861, 8270, 4667, 2015);
  }
}
