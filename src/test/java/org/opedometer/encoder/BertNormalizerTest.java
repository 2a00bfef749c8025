package org.opedometer.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BertNormalizerTest {
  @Test
  void wordsAreLowerCaseAndWithoutAccents() {
    assertThat(BertNormalizer.words("Café ÉLAN naïve İstanbul"))
        .containsExactly("cafe", "elan", "naive", "istanbul");
  }

  @Test
  void punctuationStandsAlone() {
    assertThat(BertNormalizer.words("U.S.-led “n't” $5_a"))
        .containsExactly(
            "u", ".", "s", ".", "-", "led", "“", "n", "'", "t", "”", "$", "5", "_", "a");
  }

  @Test
  void currencySignsBeyondAsciiStayWithTheirNumber() {
    assertThat(BertNormalizer.words("€100")).containsExactly("€100");
  }

  @Test
  void chineseCharactersStandAlone() {
    assertThat(BertNormalizer.words("ab東京c𠀀")).containsExactly("ab", "東", "京", "c", "𠀀");
  }

  @Test
  void controlCharactersVanishAndAnySpaceParts() {
    assertThat(BertNormalizer.words("a\u0007b\u00a0c\td\u200be\ufffd"))
        .containsExactly("ab", "c", "de");
    assertThat(BertNormalizer.words("\u0001\u200b \n")).isEmpty();
  }
}
