package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Sentiment toward named persons and organisations. */
public final class TargetMetrics {
  private static final Family FAMILY = new Family("targets");

  /** How many targets have columns. */
  public static final int TARGETS = 5;

  private static final List<Metric> NAME =
      perTarget(
          "name", TEXT, "", "", "a person or organisation; 1 is mentioned most over the essay");
  private static final List<Metric> MENTIONS =
      perTarget("mentions", COUNT, "mentions", "", "mentions of that target here");
  private static final List<Metric> SENTIMENT =
      perTarget(
          "sentiment",
          DECIMAL,
          "-1..1",
          "higher = more favourable",
          "mean expected polarity toward that target over its mentions here");
  public static final Metric TARGET_GAP =
      FAMILY.metric(
          "target_gap",
          ESSAY,
          DECIMAL,
          "0..2",
          "higher = more polarised",
          "largest less smallest sentiment over targets with at least 3 mentions");

  /** In column order. */
  public static final List<Metric> ALL =
      Stream.concat(
              IntStream.range(0, TARGETS)
                  .boxed()
                  .flatMap(i -> Stream.of(NAME.get(i), MENTIONS.get(i), SENTIMENT.get(i))),
              Stream.of(TARGET_GAP))
          .toList();

  private TargetMetrics() {}

  /** Name of target {@code n}, from 1. */
  public static Metric name(int n) {
    return NAME.get(n - 1);
  }

  /** Mentions of target {@code n}, from 1. */
  public static Metric mentions(int n) {
    return MENTIONS.get(n - 1);
  }

  /** Sentiment toward target {@code n}, from 1. */
  public static Metric sentiment(int n) {
    return SENTIMENT.get(n - 1);
  }

  private static List<Metric> perTarget(
      String what, Metric.Format format, String unit, String direction, String meaning) {
    return IntStream.rangeClosed(1, TARGETS)
        .mapToObj(
            n -> FAMILY.metric("target_" + n + "_" + what, BOTH, format, unit, direction, meaning))
        .toList();
  }
}
