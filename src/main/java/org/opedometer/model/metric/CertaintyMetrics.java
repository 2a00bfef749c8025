package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** How sure the author sounds, and who is addressed. */
public final class CertaintyMetrics {
  private static final Family FAMILY = new Family("certainty and address");

  public static final Metric HEDGES_PER_100_WORDS =
      FAMILY.metric(
          "hedges_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = more cautious",
          "words that limit commitment");
  public static final Metric BOOSTERS_PER_100_WORDS =
      FAMILY.metric(
          "boosters_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = more certain",
          "words that commit to truth without evidence");
  public static final Metric ABSOLUTES_PER_100_WORDS =
      FAMILY.metric(
          "absolutes_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = more sweeping",
          "universal words: always, never, everyone");
  public static final Metric SUPERLATIVES_PER_100_WORDS =
      FAMILY.metric(
          "superlatives_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = more extreme",
          "superlatives that evaluate");
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
  public static final Metric US_VS_THEM_COUNT =
      FAMILY.metric(
          "us_vs_them_count",
          BOTH,
          COUNT,
          "units",
          "",
          "in-group and out-group set against each other");
  public static final Metric WEASELS =
      FAMILY.metric(
          "weasels",
          BOTH,
          COUNT,
          "hits",
          "",
          "claims laid at an unnamed source; vague references are not counted");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private CertaintyMetrics() {}
}
