package org.opedometer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Span;
import org.opedometer.model.Token;
import org.opedometer.syntax.SpecLexicons;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SideWordsTest {
  private final SideWords sides = new SideWords(SpecLexicons.all().get("sides"));

  @ParameterizedTest
  @CsvSource({
    "she told him that his sister knew, he told her that her brother knew",
    "The Russians and Poland, The Ukrainians and Kenya",
    "a Republican senator, a Democratic senator",
    "Tories on the far right, Whigs on the far left",
    "the left - wing paper, the right - wing paper",
    "her aunt the spokeswoman Mrs. Ott, his uncle the spokesman Mr. Ott",
    "pro-Israeli Muslims, pro-Palestinian Jews",
    "THE CHINESE SAY, THE FRENCH SAY",
    "U.K. voters, U.S. voters"
  })
  void both_sides_of_a_matter_read_alike(String text, String swapped) {
    assertThat(neutral(text)).isEqualTo(neutral(swapped));
  }

  @ParameterizedTest
  @CsvSource({
    "to polish a pole",
    "turkey and china on the table",
    "the right to vote is right",
    "tell us",
    "the labour of years",
    "an omen of doom"
  })
  void words_that_only_look_like_a_side_stay(String text) {
    assertThat(neutral(text)).isEqualTo(text);
  }

  @Test
  void what_is_neutral_stays_so() {
    for (LexiconEntry entry : SpecLexicons.all().get("sides").entries()) {
      String once = neutral(entry.text().replace("=", ""));
      assertThat(neutral(once)).isEqualTo(once);
      String capital = neutral(SideWords.inCaseOf("Xx", entry.text().replace("=", "")));
      assertThat(neutral(capital)).isEqualTo(capital);
    }
  }

  @Test
  void what_a_list_says_of_one_side_holds_for_all() {
    Lexicon list =
        LexiconParser.parse(
            "x.yml",
            "name: x\nversion: 1\nlayer: device\ncategory: c\nprovenance: p\nentries:\n"
                + "  - {term: \"liberal value\"}\n");
    LexiconEntry liberal = list.entries().get(0);
    LexiconEntry wide = sides.familyWide(list).entries().get(0);
    List<Token> tokens = List.of(token(0, "republican"), token(1, "value"));
    assertThat(liberal.term().matchAt(tokens, 0)).isNegative();
    assertThat(wide.term().matchAt(tokens, 0)).isEqualTo(2);
  }

  private static Token token(int index, String word) {
    return new Token(index, new Span(index, index), word, word, "NN", EntityKind.NONE);
  }

  private String neutral(String text) {
    List<String> words = Arrays.asList(text.split(" "));
    List<String> neutral = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      neutral.add(sides.neutral(words, i));
    }
    return String.join(" ", neutral);
  }
}
