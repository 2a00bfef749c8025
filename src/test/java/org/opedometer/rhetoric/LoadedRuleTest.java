package org.opedometer.rhetoric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Sentence;
import org.opedometer.model.Strength;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.rhetoric.loaded.LoadedSpan;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecAnnotator;

/** What holds of loaded terms whatever the learned reader says. */
class LoadedRuleTest {
  private static final RhetoricTagger TAGGER = new RhetoricTagger(ShippedLexicons.rhetoric());

  /** Tags a text of one sentence in which the reader takes one word for a strong label. */
  private static List<RhetoricMention> tag(String text, String word, double sentence) {
    AnnotatedEssay essay = SpecAnnotator.annotate(text);
    Sentence only = essay.sentences().get(0);
    int at =
        only.tokens().stream().filter(t -> t.word().equals(word)).findFirst().orElseThrow().index();
    double[] words = new double[only.tokens().size()];
    Arrays.fill(words, 0.02);
    words[at] = 0.9;
    LoadedReading reading =
        new LoadedReading(
            sentence,
            words,
            List.of(new LoadedSpan(at, at + 1, Optional.of("label"), Strength.STRONG, 0.9)));
    return TAGGER
        .tag(essay, new VoiceMap(essay, List.of()), List.of(), Map.of(only.number(), reading))
        .stream()
        .filter(m -> m.layer() == Layer.LOADED || m.layer() == Layer.ATTACK)
        .toList();
  }

  private static List<RhetoricMention> tag(String text) {
    AnnotatedEssay essay = SpecAnnotator.annotate(text);
    return TAGGER.tag(essay, new VoiceMap(essay, List.of()), List.of());
  }

  @Test
  void aWordThatNoDictionaryKnowsIsNotLoadedByTheReaderAlone() {
    assertThat(tag("The nieghbours painted the fence.", "nieghbours", 0.9)).isEmpty();
    assertThat(tag("The vultures painted the fence.", "vultures", 0.9)).hasSize(1);
  }

  @Test
  void aPlainSentenceHoldsNoTermThatOnlyTheReaderFinds() {
    assertThat(tag("The vultures painted the fence.", "vultures", 0.1)).isEmpty();
  }

  @Test
  void aMarkNamesTheRuleOfItsOwnCategory() {
    assertThat(tag("The disgraceful delay cost us a day.", "disgraceful", 0.9))
        .singleElement()
        .satisfies(m -> assertThat(m.rule()).startsWith(m.category() + "/"));
  }

  @Test
  void whatIsDeniedIsNotSaid() {
    assertThat(tag("The treasurer is not a crook.")).isEmpty();
    assertThat(tag("The treasurer is a crook.")).hasSize(1);
  }

  @Test
  void aGroupIsATargetAsANamedPersonIs() {
    assertThat(tag("The ministers are crooks."))
        .singleElement()
        .satisfies(
            m -> {
              assertThat(m.layer()).isEqualTo(Layer.ATTACK);
              assertThat(m.target()).isEqualTo("ministers");
            });
  }
}
