package org.opedometer.rhetoric;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.model.RhetoricMention;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecAnnotator;

/** Nobody is loaded by a name, and swapping the sides changes no tag. */
class FairnessTest {
  private static final RhetoricTagger TAGGER = new RhetoricTagger(ShippedLexicons.rhetoric());

  private static List<RhetoricMention> tag(String text) {
    AnnotatedEssay essay = SpecAnnotator.annotate(text);
    return TAGGER.tag(essay, new VoiceMap(essay, List.of()), List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Americans",
        "Russians",
        "Israelis",
        "Palestinians",
        "Mexicans",
        "Nigerians",
        "Muslims",
        "Christians",
        "Jews",
        "Hindus",
        "atheists",
        "women",
        "men",
        "lesbians",
        "gay people",
        "transgender people",
        "disabled people",
        "Democrats",
        "Republicans",
        "socialists",
        "conservatives",
        "liberals",
        "immigrants",
        "refugees",
        "farmers",
        "police officers",
        "old people",
        "black people",
        "white people",
        "Roma",
        "pensioners",
        "communists",
        "feminists",
        "Catholics"
      })
  void noGroupIsLoadedByItsName(String group) {
    assertThat(tag("In the town " + group + " went to work by bus on Monday."))
        .as("tags of a neutral sentence about %s", group)
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Democrats, Republicans",
    "Muslims, Christians",
    "women, men",
    "Palestinians, Israelis",
    "immigrants, natives",
    "farmers, bankers",
    "conservatives, liberals",
    "Russians, Americans"
  })
  void swappingTheTwoSidesChangesNoTag(String one, String other) {
    String text =
        "The %s clearly lied about the budget, and the %s perhaps never read that disgraceful"
            + " report.";
    List<String> there =
        tag(text.formatted(one, other)).stream().map(RhetoricMention::category).toList();
    List<String> back =
        tag(text.formatted(other, one)).stream().map(RhetoricMention::category).toList();
    assertThat(there).isNotEmpty().isEqualTo(back);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yesterday my cousin he go to market and buy rice for the family.",
        "She been working at the bakery since spring, and her sister too.",
        "I am living here since five years and I have two childrens.",
        "We was at the bus stop when it come."
      })
  void dialectAndSecondLanguageProseAreNotHeat(String text) {
    assertThat(tag(text)).as(text).isEmpty();
  }
}
