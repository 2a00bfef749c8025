package org.opedometer.claims.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.attribution.VoiceMap;
import org.opedometer.claims.ClaimReader;
import org.opedometer.claims.SpecInstruments;
import org.opedometer.claims.checkworthy.CheckWorthyHead;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.model.InternalFlag;
import org.opedometer.names.NameBook;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.SpecEssay;
import org.opedometer.syntax.SpecLexicons;

class InternalChecksTest {
  private final AttributionMatcher matcher = new AttributionMatcher(SpecLexicons.all());
  private final ClaimReader reader =
      new ClaimReader(SpecLexicons.all(), CheckWorthyHead.NONE, SpecInstruments.weights());

  private List<InternalFlag.Kind> kinds(String text) {
    return flags(text).stream().map(InternalFlag::kind).toList();
  }

  private List<InternalFlag> flags(String text) {
    AnnotatedEssay essay = SpecEssay.annotated(text);
    NameBook names = matcher.names(essay);
    List<Attribution> attributions = matcher.match(essay, names);
    return InternalChecks.flags(essay, names, attributions, claims(essay, attributions));
  }

  private List<Claim> claims(AnnotatedEssay essay, List<Attribution> attributions) {
    return reader.read(essay, new VoiceMap(essay, attributions), attributions).claims();
  }

  @Test
  void a_claim_made_again_with_another_number_is_flagged_with_both_places() {
    String text =
        "The council spent £4 million on street lamps.\n\n"
            + "The council spent £6 million on street lamps.";
    assertThat(flags(text))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.kind()).isEqualTo(InternalFlag.Kind.NUMBER_CONFLICT);
              assertThat(f.first().in(text)).contains("£4 million");
              assertThat(f.second().in(text)).contains("£6 million");
            });
  }

  @Test
  void another_number_for_another_year_is_no_conflict() {
    assertThat(
            kinds(
                "In 2019 the council spent £4 million on street lamps.\n\n"
                    + "In 2020 the council spent £6 million on street lamps."))
        .isEmpty();
  }

  @Test
  void a_claim_made_again_in_another_paragraph_names_the_first() {
    AnnotatedEssay essay =
        SpecEssay.annotated(
            "The council spent £4 million on street lamps.\n\n"
                + "The lamps are ugly.\n\n"
                + "Yes, the council spent £4 million on street lamps.");
    assertThat(claims(essay, List.of())).extracting(Claim::repeatOf).containsExactly(0, 1);
  }

  @Test
  void a_quotation_given_again_in_other_words_drifts() {
    assertThat(
            kinds(
                "\"We will never close the baths in this town,\" said Joan Addle.\n\n"
                    + "Remember her words: \"We will never shut the baths in this town.\""))
        .containsExactly(InternalFlag.Kind.QUOTE_DRIFT);
  }

  @Test
  void an_excerpt_does_not_drift() {
    assertThat(
            kinds(
                "\"We will never close the baths in this town, and that is that,\" said Joan"
                    + " Addle.\n\n"
                    + "Remember her words: \"We will never close the baths in this town.\""))
        .isEmpty();
  }

  @Test
  void a_paraphrase_that_says_the_contrary_of_the_quotation_drifts() {
    assertThat(
            kinds(
                "Joan Addle said that the town would close the old baths this winter.\n\n"
                    + "\"The town will not close the old baths this winter,\" Joan Addle said."))
        .containsExactly(InternalFlag.Kind.QUOTE_DRIFT);
  }

  @Test
  void a_faithful_paraphrase_does_not_drift() {
    assertThat(
            kinds(
                "Joan Addle said that the town would not close the old baths this winter.\n\n"
                    + "\"The town will not close the old baths this winter,\" Joan Addle said."))
        .isEmpty();
  }

  @Test
  void two_sides_that_change_places_are_no_conflict() {
    assertThat(
            kinds(
                "A majority of the promises by Northern councils (54%) were kept in full, against"
                    + " 18% of the promises by Southern councils.\n\n"
                    + "A majority of the promises by Southern councils (52%) were kept in full,"
                    + " against 24% of the promises by Northern councils."))
        .isEmpty();
  }

  @Test
  void another_number_for_somebody_else_is_no_conflict() {
    assertThat(
            kinds(
                "A majority of the promises by Northern councils (54%) were kept in full last"
                    + " year.\n\n"
                    + "A majority of the promises by Southern councils (52%) were kept in full last"
                    + " year."))
        .isEmpty();
  }
}
