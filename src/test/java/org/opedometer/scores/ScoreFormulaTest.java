package org.opedometer.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.opedometer.model.Layer;
import org.opedometer.model.Strength;
import org.opedometer.model.Support;
import org.opedometer.model.Voice;

/** The formulas of the scores, worked by hand. */
class ScoreFormulaTest {
  private static final Offset<Double> CLOSE = within(1e-9);

  private static ScopeSample nineInSixtyOne() {
    return new ScopeSample()
        .paragraph(61)
        .mention(1, Layer.ATTACK, "competence_attack", Strength.STRONG, Voice.AUTHOR) // 3
        .mention(1, Layer.LOADED, "emotive_negative", Strength.STRONG, Voice.AUTHOR) // 2
        .mention(1, Layer.LOADED, "emotive_negative", Strength.STRONG, Voice.AUTHOR) // 2
        .mention(1, Layer.CERTAINTY, "booster", Strength.MILD, Voice.AUTHOR) // 1
        .mention(1, Layer.CERTAINTY, "absolute", Strength.MILD, Voice.AUTHOR); // 1
  }

  @Test
  void density_is_points_per_hundred_words() {
    RhetoricScore score = RhetoricScore.of(nineInSixtyOne().whole(), ScopeSample.REFERENCE);
    assertThat(score.total()).isEqualTo(9);
    assertThat(score.density()).isCloseTo(900.0 / 61, CLOSE);
  }

  @Test
  void intensity_of_the_reference_is_29_of_twice_it_50_of_four_times_75() {
    assertThat(RhetoricScore.intensity(10, ScopeSample.REFERENCE))
        .isCloseTo(29.289321881, within(1e-6));
    assertThat(RhetoricScore.intensity(20, ScopeSample.REFERENCE)).isCloseTo(50, CLOSE);
    assertThat(RhetoricScore.intensity(40, ScopeSample.REFERENCE)).isCloseTo(75, CLOSE);
  }

  @Test
  void interval_is_the_density_give_or_take_its_poisson_error() {
    RhetoricScore score = RhetoricScore.of(nineInSixtyOne().whole(), ScopeSample.REFERENCE);
    double half = 128 * Math.sqrt(9 + 4 + 4 + 1 + 1) / 61;
    assertThat(score.intensity().low())
        .isCloseTo(RhetoricScore.intensity(900.0 / 61 - half, ScopeSample.REFERENCE), CLOSE);
    assertThat(score.intensity().high())
        .isCloseTo(RhetoricScore.intensity(900.0 / 61 + half, ScopeSample.REFERENCE), CLOSE);
  }

  @Test
  void without_any_item_the_score_is_0_and_its_upper_end_161_by_words() {
    RhetoricScore score =
        RhetoricScore.of(new ScopeSample().paragraph(100).whole(), ScopeSample.REFERENCE);
    assertThat(score.intensity().value()).isZero();
    assertThat(score.intensity().low()).isZero();
    assertThat(score.intensity().high())
        .isCloseTo(RhetoricScore.intensity(1.61, ScopeSample.REFERENCE), CLOSE);
  }

  @Test
  void other_voices_hedges_and_weasels_count_nothing() {
    ScopeSample sample =
        new ScopeSample()
            .paragraph(50)
            .mention(1, Layer.ATTACK, "ridicule", Strength.STRONG, Voice.QUOTATION)
            .mention(1, Layer.LOADED, "label", Strength.STRONG, Voice.PARAPHRASE)
            .mention(1, Layer.CERTAINTY, "hedge", Strength.MILD, Voice.AUTHOR);
    assertThat(RhetoricScore.of(sample.whole(), ScopeSample.REFERENCE).total()).isZero();
  }

  @Test
  void quality_is_earned_by_offered() {
    ScopeSample sample =
        new ScopeSample()
            .paragraph(50)
            .claim(1, Support.NONE)
            .claim(1, Support.NAMED_DOCUMENT)
            .attribution(1, "A", .6);
    SourcingScore score = SourcingScore.of(sample.whole());
    assertThat(score.offered()).isCloseTo(2.5, CLOSE);
    assertThat(score.earned()).isCloseTo(0 + .8 + .3, CLOSE);
    assertThat(score.quality().orElseThrow().value()).isCloseTo(44, CLOSE);
  }

  @Test
  void quality_has_a_wilson_interval_of_80_percent() {
    SourcingScore score =
        SourcingScore.of(
            new ScopeSample()
                .paragraph(50)
                .claim(1, Support.NONE)
                .claim(1, Support.LOCATED_DOCUMENT)
                .whole());
    // p = .5, n = 2, z = 1.28155: centre .5, half = z/(1+z²/2)·sqrt(.125+z²/16)
    double z = 1.2815515655446004;
    double half = z / (1 + z * z / 2) * Math.sqrt(.125 + z * z / 16);
    assertThat(score.quality().orElseThrow().low()).isCloseTo(50 - 100 * half, CLOSE);
    assertThat(score.quality().orElseThrow().high()).isCloseTo(50 + 100 * half, CLOSE);
  }

  @Test
  void nothing_to_source_is_a_blank_not_a_zero() {
    SourcingScore score = SourcingScore.of(new ScopeSample().paragraph(50).whole());
    assertThat(score.quality()).isEmpty();
    assertThat(score.units()).isEmpty();
  }

  @Test
  void variety_offers_a_tenth_of_the_rest_in_the_essay_only() {
    ScopeSample sample = new ScopeSample().paragraph(50);
    for (int i = 0; i < 5; i++) {
      sample.attribution(1, "Source " + i, .6);
    }
    assertThat(SourcingScore.of(sample.whole()).offered()).isCloseTo(2.75, CLOSE);
    assertThat(SourcingScore.of(sample.whole()).earned()).isCloseTo(1.5 + .25, CLOSE);
    assertThat(SourcingScore.of(sample.paragraphScope(1)).offered()).isCloseTo(2.5, CLOSE);
  }

  @Test
  void explanations_name_every_group_of_points() {
    ScopeSample sample = nineInSixtyOne().claim(1, Support.NONE);
    String rhetoric =
        Explanation.of(sample.whole(), RhetoricScore.of(sample.whole(), ScopeSample.REFERENCE));
    assertThat(rhetoric)
        .contains("9 points in 61 words")
        .contains("personal attack 1x3")
        .contains("strong 2x2")
        .contains("certainty 2x1");
    String sourcing = Explanation.of(sample.whole(), SourcingScore.of(sample.whole()));
    assertThat(sourcing).startsWith("0 of 100; 0.0 of 1.0").contains("has no source (0/1.0)");
  }
}
