package org.opedometer.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.opedometer.model.Span;

class TextNormalizerTest {
  private static NormalizedText normal(String text) {
    return TextNormalizer.normalize(text, new Span(0, text.length()));
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "``one'' two|“one” two",
        "a\u00A0b\u2009c|a b c",
        "so\u00ADlar|solar",
        "zero\u200Bwidth|zerowidth",
        "a *strong* word|a strong word",
        "a _soft_ word|a soft word",
        "3 * 4 = 12|3 * 4 = 12",
        "snake_case|snake_case",
        "\u2033inch|\"inch"
      })
  void makes_marks_spaces_and_emphasis_plain(String text, String plain) {
    assertThat(normal(text).text()).isEqualTo(plain);
  }

  @Test
  void leads_a_word_back_to_its_place() {
    String text = "so\u00ADlar ``panels'' *now*";
    NormalizedText plain = normal(text);
    int at = plain.text().indexOf("panels");
    assertThat(plain.toOrigin(new Span(at, at + 6)).in(text)).isEqualTo("panels");
    int solar = plain.text().indexOf("solar");
    assertThat(plain.toOrigin(new Span(solar, solar + 5)).in(text)).isEqualTo("so\u00ADlar");
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void every_span_leads_back_into_the_text_in_order(long seed) {
    Random random = new Random(seed);
    String signs = "ab1 .,'\"`*_\u00AD\u200B“”«»\u2014\n\t\uD83D\uDE00é$";
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(80); i >= 0; i--) {
      text.append(signs.charAt(random.nextInt(signs.length())));
    }
    NormalizedText plain = normal(text.toString());
    int last = 0;
    for (int i = 0; i < plain.text().length(); i++) {
      Span origin = plain.toOrigin(new Span(i, i + 1));
      assertThat(origin.start()).isGreaterThanOrEqualTo(last);
      assertThat(origin.end()).isBetween(origin.start() + 1, text.length());
      last = origin.start();
    }
  }
}
