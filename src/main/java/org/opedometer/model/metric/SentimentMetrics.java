package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Tone, sentence by sentence. */
public final class SentimentMetrics {
  private static final Family FAMILY = new Family("sentiment");

  public static final Metric SENTIMENT_MEAN =
      FAMILY.metric(
          "sentiment_mean",
          BOTH,
          DECIMAL,
          "-1..1",
          "higher = more positive",
          "mean over sentences of the expected class of the recursive network");
  public static final Metric SENTIMENT_NEGATIVE_SHARE =
      FAMILY.metric(
          "sentiment_negative_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = more negative sentences",
          "share of sentences classed negative or very negative");
  public static final Metric SENTIMENT_NEUTRAL_SHARE =
      FAMILY.metric(
          "sentiment_neutral_share",
          BOTH,
          DECIMAL,
          "0..1",
          "",
          "share of sentences classed neutral");
  public static final Metric SENTIMENT_POSITIVE_SHARE =
      FAMILY.metric(
          "sentiment_positive_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = more positive sentences",
          "share of sentences classed positive or very positive");
  public static final Metric SENTIMENT_SD =
      FAMILY.metric(
          "sentiment_sd",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = more spread",
          "standard deviation of sentence sentiment");
  public static final Metric SENTIMENT_VOLATILITY =
      FAMILY.metric(
          "sentiment_volatility",
          BOTH,
          DECIMAL,
          "0..2",
          "higher = more swings",
          "mean absolute change from one sentence to the next");
  public static final Metric SENTIMENT_LEXICON_MEAN =
      FAMILY.metric(
          "sentiment_lexicon_mean",
          BOTH,
          DECIMAL,
          "-1..1",
          "higher = more positive",
          "(positive - negative) / (positive + negative) words, negation-aware, author voice");
  public static final Metric SENTIMENT_DISAGREEMENT =
      FAMILY.metric(
          "sentiment_disagreement",
          BOTH,
          DECIMAL,
          "0..1",
          "above 0.5: do not trust the tone",
          "half the distance of the two sentiment means");
  public static final Metric SENTIMENT_QUOTED_MEAN =
      FAMILY.metric(
          "sentiment_quoted_mean",
          BOTH,
          DECIMAL,
          "-1..1",
          "higher = more positive",
          "lexicon sentiment of quoted words");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private SentimentMetrics() {}
}
