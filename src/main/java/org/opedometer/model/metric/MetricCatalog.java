package org.opedometer.model.metric;

import java.util.List;
import java.util.stream.Stream;

/** Every metric, in column order. */
public final class MetricCatalog {
  public static final List<Metric> ALL =
      Stream.of(
              ScoreMetrics.ALL,
              SizeMetrics.ALL,
              SentimentMetrics.ALL,
              TargetMetrics.ALL,
              LoadedMetrics.ALL,
              CertaintyMetrics.ALL,
              DeviceMetrics.ALL,
              AttributionMetrics.ALL,
              SourceMetrics.ALL,
              ClaimMetrics.ALL,
              CategoryMetric.addedMetrics())
          .flatMap(List::stream)
          .toList();

  private MetricCatalog() {}
}
