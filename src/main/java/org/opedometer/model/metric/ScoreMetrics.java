package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** The two scores with their intervals and explanations. */
public final class ScoreMetrics {
  private static final Family FAMILY = new Family("scores");

  public static final Metric RHETORIC_DENSITY =
      FAMILY.metric(
          "rhetoric_density",
          BOTH,
          DECIMAL,
          "points per 100 words",
          "higher = denser",
          "weighted rhetorical units per 100 words, author voice");
  public static final Metric RHETORIC_INTENSITY =
      FAMILY.metric(
          "rhetoric_intensity",
          BOTH,
          DECIMAL,
          "0..100",
          "higher = more rhetoric; 29 = a typical editorial",
          "100 (1 - 2^(-density / (2 reference)))");
  public static final Metric RHETORIC_INTENSITY_LOW =
      FAMILY.metric(
          "rhetoric_intensity_low", BOTH, DECIMAL, "0..100", "", "lower end of the 80 % interval");
  public static final Metric RHETORIC_INTENSITY_HIGH =
      FAMILY.metric(
          "rhetoric_intensity_high", BOTH, DECIMAL, "0..100", "", "upper end of the 80 % interval");
  public static final Metric SOURCING_QUALITY =
      FAMILY.metric(
          "sourcing_quality",
          BOTH,
          DECIMAL,
          "0..100",
          "higher = better sourced",
          "earned of offered points; empty where nothing asks for a source");
  public static final Metric SOURCING_QUALITY_LOW =
      FAMILY.metric(
          "sourcing_quality_low", BOTH, DECIMAL, "0..100", "", "lower end of the 80 % interval");
  public static final Metric SOURCING_QUALITY_HIGH =
      FAMILY.metric(
          "sourcing_quality_high", BOTH, DECIMAL, "0..100", "", "upper end of the 80 % interval");
  public static final Metric SOURCING_UNITS =
      FAMILY.metric("sourcing_units", BOTH, COUNT, "units", "", "pieces that offer points");
  public static final Metric SOURCING_STATUS =
      FAMILY.metric("sourcing_status", BOTH, TEXT, "", "", "scored or nothing_to_source");
  public static final Metric RHETORIC_EXPLANATION =
      FAMILY.metric(
          "rhetoric_explanation", BOTH, TEXT, "", "", "what the rhetoric score is made of");
  public static final Metric SOURCING_EXPLANATION =
      FAMILY.metric(
          "sourcing_explanation", BOTH, TEXT, "", "", "what the sourcing score is made of");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private ScoreMetrics() {}
}
