package org.opedometer.scores;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.opedometer.model.Claim;
import org.opedometer.model.Evidence;
import org.opedometer.model.Layer;
import org.opedometer.model.ScoreName;
import org.opedometer.model.Strength;
import org.opedometer.model.Support;
import org.opedometer.model.Voice;

/** What must hold for every essay, on random ones. */
class ScorePropertyTest {
  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  /** As a spreadsheet would add the written cells. */
  private static BigDecimal points(List<Evidence> ledger, ScoreName score) {
    return ledger.stream()
        .filter(e -> e.score() == score)
        .map(e -> rounded(e.points()))
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void points_sum_to_the_scores(long seed) {
    ScopeSample sample = ScopeSample.random(seed);
    Scope whole = sample.whole();
    RhetoricScore rhetoric = RhetoricScore.of(whole, ScopeSample.REFERENCE);
    SourcingScore sourcing = SourcingScore.of(whole);
    List<Evidence> ledger = Ledger.of(sample.mentions, rhetoric, sourcing);
    assertThat(points(ledger, ScoreName.RHETORIC_INTENSITY))
        .isEqualByComparingTo(rounded(rhetoric.intensity().value()));
    sourcing
        .quality()
        .ifPresent(
            q ->
                assertThat(points(ledger, ScoreName.SOURCING_QUALITY))
                    .isEqualByComparingTo(rounded(q.value())));
    assertThat(ledger).extracting(Evidence::id).isSorted().doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void one_more_item_raises_intensity_and_keeps_it_below_100(long seed) {
    ScopeSample sample = ScopeSample.random(seed);
    double before = RhetoricScore.of(sample.whole(), ScopeSample.REFERENCE).intensity().value();
    sample.mention(1, Layer.CERTAINTY, "booster", Strength.MILD, Voice.AUTHOR);
    double after = RhetoricScore.of(sample.whole(), ScopeSample.REFERENCE).intensity().value();
    assertThat(after).isGreaterThan(before).isLessThan(100);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_better_source_raises_quality(long seed) {
    ScopeSample sample = ScopeSample.random(seed).claim(1, Support.VAGUE);
    double before = SourcingScore.of(sample.whole()).quality().orElseThrow().value();
    sample.claims.remove(sample.claims.size() - 1);
    sample.claim(1, Support.NAMED_PERSON);
    assertThat(SourcingScore.of(sample.whole()).quality().orElseThrow().value())
        .isGreaterThan(before);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void intervals_hold_their_score_and_stay_in_range(long seed) {
    Scope whole = ScopeSample.random(seed).whole();
    List<ScoreValue> values =
        new ArrayList<>(List.of(RhetoricScore.of(whole, ScopeSample.REFERENCE).intensity()));
    SourcingScore.of(whole).quality().ifPresent(values::add);
    for (ScoreValue v : values) {
      assertThat(v.low()).isBetween(0.0, v.value() + 1e-9);
      assertThat(v.high()).isBetween(v.value() - 1e-9, 100.0);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void density_of_the_essay_is_the_mean_of_its_paragraphs_by_words(long seed) {
    ScopeSample sample = ScopeSample.random(seed);
    double sum = 0;
    double words = 0;
    for (int p = 1; p <= sample.whole().blocks().size(); p++) {
      Scope scope = sample.paragraphScope(p);
      sum += RhetoricScore.of(scope, ScopeSample.REFERENCE).density() * scope.words().size();
      words += scope.words().size();
    }
    assertThat(RhetoricScore.of(sample.whole(), ScopeSample.REFERENCE).density())
        .isCloseTo(sum / words, within(1e-9));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void rarefaction_is_the_mean_over_draws(long seed) {
    Random random = new Random(seed);
    List<Integer> counts = new ArrayList<>();
    for (int i = 2 + random.nextInt(3); i > 0; i--) {
      counts.add(1 + random.nextInt(4));
    }
    int n = counts.stream().mapToInt(Integer::intValue).sum();
    int sample = 1 + random.nextInt(Math.min(n, 5));
    assertThat(new Diversity(counts).rarefied(sample).orElseThrow())
        .isCloseTo(meanOverAllDraws(counts, n, sample), within(1e-9));
  }

  /** Counts the different sources in every subset of the given size. */
  private static double meanOverAllDraws(List<Integer> counts, int n, int sample) {
    List<Integer> owner = new ArrayList<>();
    for (int s = 0; s < counts.size(); s++) {
      for (int i = 0; i < counts.get(s); i++) {
        owner.add(s);
      }
    }
    double sum = 0;
    double draws = 0;
    for (int bits = 0; bits < 1 << n; bits++) {
      if (Integer.bitCount(bits) == sample) {
        int seen = 0;
        for (int i = 0; i < n; i++) {
          seen |= (bits >> i & 1) == 1 ? 1 << owner.get(i) : 0;
        }
        sum += Integer.bitCount(seen);
        draws++;
      }
    }
    return sum / draws;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void a_new_unit_moves_quality_toward_its_own_value(long seed) {
    ScopeSample sample = ScopeSample.random(seed).claim(1, Support.VAGUE);
    Scope paragraph = sample.paragraphScope(1);
    double before = SourcingScore.of(paragraph).quality().orElseThrow().value();
    Claim unit = sample.claim(1, Support.LOCATED_DOCUMENT).claims.get(sample.claims.size() - 1);
    double after = SourcingScore.of(sample.paragraphScope(1)).quality().orElseThrow().value();
    assertThat(after)
        .isGreaterThanOrEqualTo(before)
        .isLessThanOrEqualTo(100 * unit.support().value());
  }
}
