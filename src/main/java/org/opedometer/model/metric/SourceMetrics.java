package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Who the sources are. */
public final class SourceMetrics {
  private static final Family FAMILY = new Family("sources");

  public static final Metric DISTINCT_SOURCES =
      FAMILY.metric(
          "distinct_sources",
          BOTH,
          COUNT,
          "sources",
          "higher = more",
          "different resolved sources");
  public static final Metric SOURCE_ENTROPY_BITS =
      FAMILY.metric(
          "source_entropy_bits",
          ESSAY,
          DECIMAL,
          "bits",
          "grows with length",
          "-sum p log2 p over sources (Shannon)");
  public static final Metric EFFECTIVE_SOURCES =
      FAMILY.metric(
          "effective_sources",
          ESSAY,
          DECIMAL,
          "sources",
          "grows with length",
          "2 to the entropy (Hill number)");
  public static final Metric DISTINCT_SOURCES_PER_10 =
      FAMILY.metric(
          "distinct_sources_per_10",
          ESSAY,
          DECIMAL,
          "1..10",
          "higher = more varied",
          "expected different sources among 10 attributions (Hurlbert rarefaction); empty below"
              + " 10");
  public static final Metric TOP_SOURCE_SHARE =
      FAMILY.metric(
          "top_source_share",
          ESSAY,
          DECIMAL,
          "0..1",
          "higher = one source dominates",
          "attributions of the most used source");
  public static final Metric SOURCE_PERSON =
      FAMILY.metric("source_person", BOTH, COUNT, "attributions", "", "attributed to persons");
  public static final Metric SOURCE_ORGANISATION =
      FAMILY.metric(
          "source_organisation", BOTH, COUNT, "attributions", "", "attributed to organisations");
  public static final Metric SOURCE_DOCUMENT =
      FAMILY.metric("source_document", BOTH, COUNT, "attributions", "", "attributed to documents");
  public static final Metric SOURCE_COLLECTIVE =
      FAMILY.metric("source_collective", BOTH, COUNT, "attributions", "", "attributed to groups");
  public static final Metric SOURCE_ANONYMOUS =
      FAMILY.metric(
          "source_anonymous", BOTH, COUNT, "attributions", "", "attributed to nobody named");
  public static final Metric NAMED_SOURCE_SHARE =
      FAMILY.metric(
          "named_source_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = more named",
          "attributions with a named source");
  public static final Metric ROLE_ONLY_SHARE =
      FAMILY.metric(
          "role_only_share", BOTH, DECIMAL, "0..1", "", "attributions to an unnamed role");
  public static final Metric VAGUE_SOURCE_SHARE =
      FAMILY.metric(
          "vague_source_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = vaguer",
          "attributions to vague groups or nobody");
  public static final Metric CREDENTIALED_SOURCE_SHARE =
      FAMILY.metric(
          "credentialed_source_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = more",
          "attributions whose source has a stated credential");
  public static final Metric IDENTIFIABILITY_MEAN =
      FAMILY.metric(
          "identifiability_mean",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = easier to trace",
          "mean place of the sources on the identifiability ladder");
  public static final Metric CUE_NEUTRAL_SHARE =
      FAMILY.metric(
          "cue_neutral_share", BOTH, DECIMAL, "0..1", "descriptive", "cues that do not colour");
  public static final Metric CUE_SUPPORTIVE_SHARE =
      FAMILY.metric(
          "cue_supportive_share", BOTH, DECIMAL, "0..1", "descriptive", "cues that lend support");
  public static final Metric CUE_DISCREDITING_SHARE =
      FAMILY.metric(
          "cue_discrediting_share", BOTH, DECIMAL, "0..1", "descriptive", "cues that cast doubt");
  public static final Metric CUE_ASYMMETRY =
      FAMILY.metric(
          "cue_asymmetry",
          ESSAY,
          DECIMAL,
          "0..2",
          "higher = double standard",
          "largest less smallest mean cue polarity over sources with at least 2 cues");
  public static final Metric HYPERLINKS =
      FAMILY.metric("hyperlinks", BOTH, COUNT, "links", "", "links to other pages");
  public static final Metric FORMAL_CITATIONS =
      FAMILY.metric(
          "formal_citations",
          BOTH,
          COUNT,
          "citations",
          "",
          "bracketed, author-year and footnote citations");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private SourceMetrics() {}
}
