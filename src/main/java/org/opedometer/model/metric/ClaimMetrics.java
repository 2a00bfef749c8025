package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Statements that ask for a source, and whether they have one. */
public final class ClaimMetrics {
  private static final Family FAMILY = new Family("claims");

  public static final Metric CHECK_WORTHY_SENTENCES =
      FAMILY.metric(
          "check_worthy_sentences",
          BOTH,
          COUNT,
          "sentences",
          "",
          "sentences that assert a checkable fact");
  public static final Metric CHECK_WORTHY_UNSOURCED_SHARE =
      FAMILY.metric(
          "check_worthy_unsourced_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = fewer sources",
          "check-worthy sentences with no source");
  public static final Metric STATISTIC_SENTENCES =
      FAMILY.metric(
          "statistic_sentences",
          BOTH,
          COUNT,
          "sentences",
          "",
          "sentences that state a number as a fact");
  public static final Metric STATISTIC_UNSOURCED_SHARE =
      FAMILY.metric(
          "statistic_unsourced_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = fewer sources",
          "statistic sentences with no source");
  public static final Metric REPEATED_CLAIMS =
      FAMILY.metric(
          "repeated_claims", ESSAY, COUNT, "claims", "", "claims made again in another paragraph");
  public static final Metric QUOTE_DRIFT_FLAGS =
      FAMILY.metric(
          "quote_drift_flags",
          ESSAY,
          COUNT,
          "flags",
          "",
          "quotations whose wording differs from an earlier form");
  public static final Metric IDENTITY_CONFLICT_FLAGS =
      FAMILY.metric(
          "identity_conflict_flags",
          ESSAY,
          COUNT,
          "flags",
          "",
          "one person described in ways that conflict");
  public static final Metric NUMBER_CONFLICT_FLAGS =
      FAMILY.metric(
          "number_conflict_flags",
          ESSAY,
          COUNT,
          "flags",
          "",
          "claims made again with another number");
  public static final Metric INTERNAL_CHECKS =
      FAMILY.metric(
          "internal_checks",
          ESSAY,
          TEXT,
          "",
          "",
          "the flags, parted by ;: kind, both places (paragraph, sentence, words), what differs");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private ClaimMetrics() {}
}
