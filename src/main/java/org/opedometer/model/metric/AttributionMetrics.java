package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Who is given a voice, and how. */
public final class AttributionMetrics {
  private static final Family FAMILY = new Family("attribution");

  public static final Metric ATTRIBUTION_COUNT =
      FAMILY.metric(
          "attribution_count",
          BOTH,
          COUNT,
          "attributions",
          "",
          "contents tied to a source by a cue");
  public static final Metric ATTRIBUTION_DIRECT =
      FAMILY.metric(
          "attribution_direct",
          BOTH,
          COUNT,
          "attributions",
          "",
          "all words of the content in quotation marks");
  public static final Metric ATTRIBUTION_INDIRECT =
      FAMILY.metric(
          "attribution_indirect",
          BOTH,
          COUNT,
          "attributions",
          "",
          "no words of the content in quotation marks");
  public static final Metric ATTRIBUTION_MIXED =
      FAMILY.metric(
          "attribution_mixed",
          BOTH,
          COUNT,
          "attributions",
          "",
          "some words of the content in quotation marks");
  public static final Metric ATTRIBUTED_SENTENCE_SHARE =
      FAMILY.metric(
          "attributed_sentence_share",
          BOTH,
          DECIMAL,
          "0..1",
          "descriptive, not quality",
          "sentences that touch attributed content");
  public static final Metric ATTRIBUTED_WORD_SHARE =
      FAMILY.metric(
          "attributed_word_share",
          BOTH,
          DECIMAL,
          "0..1",
          "descriptive, not quality",
          "words inside attributed content");
  public static final Metric QUOTATION_COUNT =
      FAMILY.metric(
          "quotation_count", BOTH, COUNT, "quotations", "", "stretches between quotation marks");
  public static final Metric QUOTED_WORD_SHARE =
      FAMILY.metric("quoted_word_share", BOTH, DECIMAL, "0..1", "", "words inside quotation marks");
  public static final Metric PARTIAL_QUOTE_SHARE =
      FAMILY.metric(
          "partial_quote_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = more fragments",
          "quotations built into the author's own syntax");
  public static final Metric QUOTES_WITHOUT_SOURCE =
      FAMILY.metric(
          "quotes_without_source",
          BOTH,
          COUNT,
          "quotations",
          "higher = more unsourced",
          "quotations with no source");
  public static final Metric ATTRIBUTIONS_UNRESOLVED_SHARE =
      FAMILY.metric(
          "attributions_unresolved_share",
          BOTH,
          DECIMAL,
          "0..1",
          "our limit, not the author's",
          "attributions whose source could not be resolved");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private AttributionMetrics() {}
}
