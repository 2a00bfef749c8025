package org.opedometer.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.SpecLists;
import org.opedometer.rhetoric.loaded.Inputs;

class NameMaskTest {
  private static final NameMask MASK =
      new NameMask(
          list("group", "women", "men", "immigrants", "refugees"),
          new SideWords(SpecLists.all().get("sides")),
          List.of(list("loaded", "radical")));

  private static Lexicon list(String category, String... terms) {
    StringBuilder yaml =
        new StringBuilder("name: x\nversion: 1\nlayer: loaded\ncategory: ")
            .append(category)
            .append("\nprovenance: test\nentries:\n");
    for (String term : terms) {
      yaml.append("  - {term: \"").append(term).append("\"}\n");
    }
    return LexiconParser.parse("x.yml", yaml.toString());
  }

  private static List<String> hidden(String tagged) {
    Sentence sentence = Inputs.sentence(tagged);
    return MASK.hide(sentence.tokens().stream().map(t -> t.word()).toList(), sentence);
  }

  @ParameterizedTest
  @CsvSource({
    "Democrats/NNPS, Republicans/NNPS",
    "Ann/NNP, Okonkwo/NNP",
    "women/NNS, men/NNS",
    "immigrants/NNS, refugees/NNS",
    "Palestinians/NNPS, Israelis/NNPS"
  })
  void bothSidesAreNames(String one, String other) {
    String text = "Yesterday/NN %s lied/VBD";
    boolean[] second = {false, true, false};
    assertThat(MASK.names(Inputs.sentence(text.formatted(one)))).isEqualTo(second);
    assertThat(MASK.names(Inputs.sentence(text.formatted(other)))).isEqualTo(second);
  }

  @Test
  void groupsOfNoFamilyLookLikeEachOther() {
    assertThat(hidden("Yesterday/NN immigrants/NNS lied/VBD"))
        .containsExactly("Yesterday", NameMask.NAME, "lied")
        .isEqualTo(hidden("Yesterday/NN refugees/NNS lied/VBD"));
  }

  @Test
  void noPoliticalSideIsRead() {
    assertThat(hidden("the/DT republicans/NNS lied/VBD"))
        .containsExactly("the", NameMask.NAME, "lied");
  }

  @Test
  void namesAndFamiliesKeepTheirNeutralWords() {
    assertThat(hidden("the/DT men/NNS met/VBD Smith/NNP"))
        .containsExactly("the", "men", "met", "Smith");
  }

  @Test
  void aLoadedWordInAHeadlineIsNoName() {
    assertThat(MASK.names(Inputs.sentence("Radical/NNP plan/NN fails/VBZ")))
        .containsExactly(false, false, false);
  }

  @Test
  void aCapitalAdjectiveWithinASentenceIsAName() {
    assertThat(MASK.names(Inputs.sentence("the/DT Kurdish/JJ plan/NN")))
        .containsExactly(false, true, false);
  }
}
