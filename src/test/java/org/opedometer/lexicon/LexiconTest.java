package org.opedometer.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.io.YamlException;
import org.opedometer.model.EntityKind;
import org.opedometer.model.Span;
import org.opedometer.model.Strength;
import org.opedometer.model.Token;

class LexiconTest {
  private static final String HEAD =
      "name: t\nversion: 1\nlayer: loaded\ncategory: c\nprovenance: own\nentries:\n";

  /** Tokens written as {@code form/lemma/TAG}. */
  private static List<Token> tokens(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String part : text.split(" ")) {
      String[] fields = part.split("/");
      tokens.add(
          new Token(
              tokens.size(),
              new Span(at, at + fields[0].length()),
              fields[0],
              fields[1],
              fields[2],
              EntityKind.NONE));
      at += fields[0].length() + 1;
    }
    return tokens;
  }

  private static List<String> hits(String entries, String text) {
    Lexicon lexicon = LexiconParser.parse("t.yml", HEAD + entries);
    return new LexiconMatcher(List.of(lexicon))
        .match(tokens(text)).stream().map(h -> h.from() + "-" + h.to()).toList();
  }

  @Test
  void a_term_matches_by_lemma_and_a_marked_one_by_form_only() {
    assertThat(hits("  - {term: \"run\"}\n", "she/she/PRP ran/run/VBD")).containsExactly("1-2");
    assertThat(hits("  - {term: \"=run\"}\n", "she/she/PRP ran/run/VBD")).isEmpty();
  }

  @Test
  void a_tag_narrows_and_a_bar_widens() {
    assertThat(hits("  - {term: \"fine/V\"}\n", "a/a/DT fine/fine/JJ day/day/NN")).isEmpty();
    assertThat(hits("  - {term: \"fine|good day\"}\n", "a/a/DT fine/fine/JJ day/day/NN"))
        .containsExactly("1-3");
  }

  @Test
  void a_gap_holds_at_most_three_tokens() {
    assertThat(hits("  - {term: \"a * day\"}\n", "a/a/DT b/b/JJ c/c/JJ d/d/JJ day/day/NN"))
        .containsExactly("0-5");
    assertThat(hits("  - {term: \"a * day\"}\n", "a/a/DT b/b/JJ c/c/JJ d/d/JJ e/e/JJ day/day/NN"))
        .isEmpty();
  }

  @Test
  void conditions_switch_a_hit_off() {
    assertThat(hits("  - {term: \"war\", unless: [\"star\"]}\n", "star/star/NN war/war/NN"))
        .isEmpty();
    assertThat(hits("  - {term: \"war\", near: [\"price\"]}\n", "a/a/DT war/war/NN")).isEmpty();
    assertThat(hits("  - {term: \"war\", near: [\"price\"]}\n", "price/price/NN war/war/NN"))
        .containsExactly("1-2");
    assertThat(
            hits("  - {term: \"good\", negatable: true}\n", "not/not/RB very/very/RB good/good/JJ"))
        .isEmpty();
  }

  @Test
  void entries_keep_strength_and_fields_of_their_own() {
    LexiconEntry entry =
        LexiconParser.parse("t.yml", HEAD + "  - {term: \"war\", strength: strong, kind: x}\n")
            .entries()
            .get(0);
    assertThat(entry.strength()).isEqualTo(Strength.STRONG);
    assertThat(entry.attribute("kind")).isEqualTo("x");
    assertThat(entry.attribute("other")).isEmpty();
  }

  @Test
  void a_wrong_entry_is_told_with_its_line() {
    assertThatThrownBy(
            () -> LexiconParser.parse("t.yml", HEAD + "  - {term: \"war\", strength: fierce}\n"))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("t.yml:7")
        .hasMessageContaining("fierce");
    assertThatThrownBy(() -> LexiconParser.parse("t.yml", HEAD + "  - {strength: mild}\n"))
        .hasMessageContaining("'term' is missing");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "* a", "a *", "*"})
  void a_term_that_is_empty_or_ends_in_a_gap_is_refused(String term) {
    assertThatThrownBy(() -> Term.parse(term)).isInstanceOf(IllegalArgumentException.class);
  }
}
