package org.opedometer.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentimentDistribution;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulerTest {
  private static final String LONG = "So Featherstonehaugh met Wu.";
  private static final String SHORT = "So Wu met Featherstonehaugh.";

  private static Ruler ruler(String text) {
    List<Token> tokens =
        List.of(
            token(text, 0, "So", "So"),
            token(text, 1, text.split(" ")[1], "Smith"),
            token(text, 2, "met", "met"),
            token(text, 3, text.split("[ .]")[3], "Smith"));
    Span all = new Span(0, text.length());
    return new Ruler(
        text,
        List.of(
            new Sentence(
                1,
                new Block(0, BlockKind.BODY, 1, all),
                all,
                tokens,
                new Phrase("ROOT", 0, 0, 0, List.of()),
                new SentimentDistribution(0, 0, 1, 0, 0),
                false)));
  }

  private static Token token(String text, int index, String written, String word) {
    int at = text.indexOf(written);
    return new Token(
        index, new Span(at, at + written.length()), word, word, "NNP", EntityKind.NONE, written);
  }

  @Test
  void a_long_name_is_as_long_as_a_short_one() {
    int met = LONG.indexOf("met");
    assertThat(ruler(LONG).between(0, met)).isEqualTo(9);
    assertThat(ruler(SHORT).between(0, SHORT.indexOf("met"))).isEqualTo(9);
    assertThat(ruler(LONG).length(new Span(met, LONG.length()))).isEqualTo(10);
    assertThat(ruler(LONG).length(new Span(0, LONG.length())))
        .isEqualTo(ruler(SHORT).length(new Span(0, SHORT.length())));
  }

  @Test
  void marked_stretches_are_measured_alike() {
    BitSet marked = new BitSet();
    marked.set(LONG.indexOf("Feather"), LONG.indexOf(" met"));
    marked.set(LONG.length() - 1);
    assertThat(ruler(LONG).length(marked, new Span(0, LONG.length()))).isEqualTo(6);
  }
}
