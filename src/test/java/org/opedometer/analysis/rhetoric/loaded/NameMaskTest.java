package org.opedometer.analysis.rhetoric.loaded;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.model.Sentence;

class NameMaskTest {
  private static final NameMask MASK =
      new NameMask(list("group", "women", "men"), List.of(list("loaded", "radical")));

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
    List<String> written = sentence.tokens().stream().map(t -> t.word()).toList();
    return MASK.hide(written, MASK.names(sentence));
  }

  @ParameterizedTest
  @CsvSource({
    "Democrats/NNPS, Republicans/NNPS",
    "Ann/NNP Lee/NNP, Okonkwo/NNP",
    "women/NNS, men/NNS",
    "Palestinians/NNPS, Israelis/NNPS"
  })
  void oneSideLooksLikeTheOther(String one, String other) {
    String text = "Yesterday/NN %s lied/VBD";
    assertThat(hidden(text.formatted(one)).stream().filter(w -> !w.isEmpty()))
        .containsExactlyElementsOf(
            hidden(text.formatted(other)).stream().filter(w -> !w.isEmpty()).toList());
  }

  @Test
  void aLoadedWordInAHeadlineIsNoName() {
    assertThat(hidden("Radical/NNP plan/NN fails/VBZ")).containsExactly("Radical", "plan", "fails");
  }

  @Test
  void aCapitalAdjectiveWithinASentenceIsAName() {
    assertThat(hidden("the/DT Kurdish/JJ plan/NN")).containsExactly("the", NameMask.NAME, "plan");
  }
}
