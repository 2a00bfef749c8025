package org.opedometer.analysis.sentiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opedometer.model.Block;
import org.opedometer.model.BlockKind;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.SentimentDistribution;
import org.opedometer.model.Span;
import org.opedometer.model.Token;

class MentionMaskTest {
  /** Words as {@code word/TAG/entity}, entity P, O, L or none. */
  private static Sentence sentence(String marked) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String item : marked.split(" ")) {
      String[] parts = item.split("/");
      EntityKind kind =
          switch (parts.length > 2 ? parts[2] : "") {
            case "P" -> EntityKind.PERSON;
            case "O" -> EntityKind.ORGANISATION;
            case "L" -> EntityKind.LOCATION;
            default -> EntityKind.NONE;
          };
      Span span = new Span(at, at + parts[0].length());
      tokens.add(new Token(tokens.size(), span, parts[0], parts[0], parts[1], kind));
      at = span.end() + 1;
    }
    Block block = new Block(0, BlockKind.BODY, 1, new Span(0, at - 1));
    return new Sentence(
        1,
        block,
        block.span(),
        tokens,
        new Phrase("ROOT", 0, tokens.size(), 0, List.of()),
        new SentimentDistribution(0, 0, 1, 0, 0),
        false);
  }

  private static String text(String marked) {
    return marked.replaceAll("/[^ ]*", "");
  }

  private static MentionMask mask(String marked, int from, int to) {
    return MentionMask.of(text(marked), sentence(marked), from, to);
  }

  @Test
  void the_target_is_X_wherever_its_name_stands() {
    String marked =
        "Gwen/NNP/P Tallis/NNP/P lied/VBD ,/, and/CC Tallis/NNP/P knew/VBD it/PRP ./.";

    MentionMask mask = mask(marked, 0, 2);

    assertThat(mask.words()).containsExactly("X", "", "lied", ",", "and", "X", "knew", "it", ".");
    assertThat(mask.at()).isZero();
  }

  @Test
  void a_surname_stands_for_the_whole_name_it_is_part_of() {
    MentionMask mask = mask("yet/CC Gwen/NNP/P Tallis/NNP/P lied/VBD", 2, 3);

    assertThat(mask.words()).containsExactly("yet", "X", "", "lied");
    assertThat(mask.at()).isEqualTo(1);
  }

  @Test
  void a_possessive_pronoun_keeps_its_mark() {
    assertThat(mask("his/PRP$ plan/NN failed/VBD", 0, 1).words())
        .containsExactly("X's", "plan", "failed");
  }

  @ParameterizedTest
  @CsvSource({
    "Gwen,Tallis,Orbach,Harrow",
    "Amir,Haddad,Kowalski,Lagos",
    "Li,Wei,Nkosi,Quito",
    "Rosa,Marquez,Singh,Oslo"
  })
  void whose_names_they_are_leaves_no_trace(
      String first, String last, String other, String place) {
    String marked =
        first + "/NNP/P " + last + "/NNP/P betrayed/VBD " + other + "/NNP/P in/IN " + place
            + "/NNP/L ./.";

    assertThat(mask(marked, 0, 2).words())
        .containsExactly("X", "", "betrayed", "Y", "in", "Z", ".");
    assertThat(mask(marked, 3, 4).words())
        .containsExactly("Y", "", "betrayed", "X", "in", "Z", ".");
  }
}
