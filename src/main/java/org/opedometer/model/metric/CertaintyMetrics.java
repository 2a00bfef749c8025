package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** How sure the author sounds, and who is addressed. */
public final class CertaintyMetrics {
  static final String FAMILY_NAME = "certainty and address";
  private static final Family FAMILY = new Family(FAMILY_NAME);

  public static final Metric HEDGES_PER_100_WORDS = FAMILY.of("hedge");
  public static final Metric BOOSTERS_PER_100_WORDS = FAMILY.of("booster");
  public static final Metric ABSOLUTES_PER_100_WORDS = FAMILY.of("absolute");
  public static final Metric SUPERLATIVES_PER_100_WORDS = FAMILY.of("superlative");
  public static final Metric CERTAINTY_BALANCE =
      FAMILY.metric(
          "certainty_balance",
          BOTH,
          DECIMAL,
          "-1..1",
          "+1 = all certainty",
          "(boosters + absolutes - hedges) / (boosters + absolutes + hedges); empty below 3");
  public static final Metric FIRST_PERSON_SINGULAR_PER_100_WORDS =
      FAMILY.metric(
          "first_person_singular_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "",
          "I, me, my, mine, myself");
  public static final Metric FIRST_PERSON_PLURAL_PER_100_WORDS =
      FAMILY.metric(
          "first_person_plural_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "",
          "we, us, our, ours, ourselves");
  public static final Metric SECOND_PERSON_PER_100_WORDS =
      FAMILY.metric(
          "second_person_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "",
          "you, your, yours, yourself");
  public static final Metric US_VS_THEM_COUNT = FAMILY.of("us_vs_them");
  public static final Metric WEASELS = FAMILY.of("weasel");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private CertaintyMetrics() {}
}
