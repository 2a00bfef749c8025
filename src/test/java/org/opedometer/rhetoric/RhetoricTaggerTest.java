package org.opedometer.rhetoric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.lexicon.Lexicon;
import org.opedometer.lexicon.LexiconParser;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Voice;
import org.opedometer.rhetoric.loaded.LoadedReading;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecAnnotator;

class RhetoricTaggerTest {
  private static final RhetoricTagger TAGGER = new RhetoricTagger(ShippedLexicons.rhetoric());

  private static List<RhetoricMention> tag(RhetoricTagger tagger, String text) {
    AnnotatedEssay essay = SpecAnnotator.annotate(text);
    return tagger.tag(essay, new VoiceMap(essay, List.of()), List.of());
  }

  private static List<String> words(List<RhetoricMention> mentions, String text, Layer... layers) {
    return mentions.stream()
        .filter(m -> layers.length == 0 || List.of(layers).contains(m.layer()))
        .map(m -> m.span().in(text))
        .toList();
  }

  @Test
  void aLabelAimedAtANamedPersonIsAnAttackOnThatPerson() {
    String text =
        "Margaret Ellison spoke at noon. Ellison is a charlatan, and the council knows it.";
    assertThat(tag(TAGGER, text))
        .anySatisfy(
            m -> {
              assertThat(m.layer()).isEqualTo(Layer.ATTACK);
              assertThat(m.target()).isEqualTo("Margaret Ellison");
              assertThat(m.span().in(text)).contains("charlatan");
            });
  }

  @Test
  void aLabelAimedAtNobodyNamedIsLoadedOnly() {
    assertThat(tag(TAGGER, "Any charlatan can sell a powder."))
        .noneMatch(m -> m.layer() == Layer.ATTACK);
  }

  @Test
  void wordsWithinQuotationMarksAreTaggedInTheVoiceOfTheQuotation() {
    String text = "\"It is a disgraceful plan, clearly,\" the clerk said at the meeting on Monday.";
    List<RhetoricMention> mentions = tag(TAGGER, text);
    assertThat(mentions).isNotEmpty().allMatch(m -> m.voice() == Voice.QUOTATION);
  }

  @Test
  void devicesWithinQuotationMarksAreNotTagged() {
    assertThat(
            tag(TAGGER, "\"Enough is enough! Who needs another car park?\" the driver asked us."))
        .noneMatch(m -> m.layer() == Layer.DEVICE);
  }

  @Test
  void oneWordServesOneTagOfLoadedSuperlativeAbsoluteAndBooster() {
    String text =
        "It is absolutely the most disgraceful plan of all time, and everyone always lies.";
    List<RhetoricMention> counted =
        tag(TAGGER, text).stream()
            .filter(
                m ->
                    List.of("superlative", "absolute", "booster").contains(m.category())
                        || m.layer() == Layer.LOADED)
            .toList();
    for (RhetoricMention a : counted) {
      assertThat(counted).noneMatch(b -> b != a && b.span().overlaps(a.span()));
    }
  }

  @Test
  void aTermOfTheAllowListIsNeverAHit() {
    RhetoricTagger tagger =
        new RhetoricTagger(
            RhetoricLexicons.join(ShippedLexicons.ALL, List.of(), List.of("disgraceful")));
    String text = "The plan is disgraceful.";
    assertThat(words(tag(TAGGER, text), text, Layer.LOADED)).contains("disgraceful");
    assertThat(words(tag(tagger, text), text, Layer.LOADED)).isEmpty();
  }

  /** A list of the user's own, with these entries. */
  private static Lexicon own(String entries) {
    String head =
        """
        name: own
        version: 1
        layer: loaded
        category: ridicule
        provenance: a test
        entries:
        """;
    return LexiconParser.parse("own.yml", head + entries.indent(2));
  }

  @Test
  void theUsersListsAndAllowedTermsAreHeldAgainstNamesAsTheyAreWritten() {
    Lexicon own =
        own(
            """
            - {term: "maestro ellison", strength: strong}
            """);
    String text = "On Monday the maestro Ellison spoke at noon, and Margaret Ellison left.";
    RhetoricTagger with =
        new RhetoricTagger(RhetoricLexicons.join(ShippedLexicons.ALL, List.of(own), List.of()));
    assertThat(words(tag(with, text), text)).contains("maestro Ellison");
    RhetoricTagger allowing =
        new RhetoricTagger(
            RhetoricLexicons.join(ShippedLexicons.ALL, List.of(own), List.of("maestro ellison")));
    assertThat(words(tag(allowing, text), text)).doesNotContain("maestro Ellison");
  }

  @Test
  void anEntryOfTheUsersLexiconTakesThePlaceOfTheShippedOne() {
    Lexicon own =
        own(
            """
            - {term: "disgraceful", strength: mild}
            - {term: "spreadsheet wizard", strength: strong}
            """);
    RhetoricTagger tagger =
        new RhetoricTagger(RhetoricLexicons.join(ShippedLexicons.ALL, List.of(own), List.of()));
    String text = "A disgraceful plan by a spreadsheet wizard.";
    assertThat(
            tag(tagger, text).stream()
                .filter(m -> m.layer() == Layer.LOADED)
                .map(RhetoricMention::category))
        .containsExactly("ridicule", "ridicule");
  }

  @Test
  void mentionsComeInTheOrderOfTheText() {
    List<RhetoricMention> mentions =
        tag(
            TAGGER,
            "Clearly the plan is a disgrace. Perhaps they never read it. Who needs another car"
                + " park?");
    assertThat(mentions).extracting(RhetoricMention::span).isSorted();
  }

  @Test
  void namedWordsAreNoHits() {
    assertThat(tag(TAGGER, "The Never Again Gallery on Disgrace Street opened on Monday."))
        .isEmpty();
  }

  @Test
  void aClaimAtAnUnnamedSourceAndAHedgeGoBeforeAVagueReference() {
    String text = "Some people think it may rain. Some tenants moved out.";
    assertThat(tag(TAGGER, text).stream().filter(m -> !m.category().equals("hedge")))
        .extracting(m -> m.span().in(text), RhetoricMention::category)
        .containsExactly(tuple("Some people think", "weasel"), tuple("Some", "vague_reference"));
    assertThat(
            words(tag(TAGGER, "It is possible that it rained."), "It is possible that it rained."))
        .containsExactly("It is possible");
  }

  @Test
  void aScareQuoteStandsOnAPlainNoun() {
    String text = "We met the \"expert\" on Monday.";
    AnnotatedEssay essay = SpecAnnotator.annotate(text);
    VoiceMap voices = new VoiceMap(essay, List.of());
    int tokens = essay.sentence(1).tokens().size();
    double[] plain = new double[tokens];
    assertThat(words(TAGGER.tag(essay, voices, List.of(), Map.of(1, reading(plain))), text))
        .containsExactly("expert");
  }

  private static LoadedReading reading(double[] words) {
    return new LoadedReading(0.5, words, List.of());
  }
}
