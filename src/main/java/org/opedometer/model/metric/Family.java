package org.opedometer.model.metric;

import java.util.ArrayList;
import java.util.List;

/** Gathers the metrics of one family in the order in which they are declared. */
final class Family {
  private final String name;
  private final List<Metric> metrics = new ArrayList<>();

  Family(String name) {
    this.name = name;
  }

  Metric metric(
      String metric,
      Metric.Level level,
      Metric.Format format,
      String unit,
      String direction,
      String meaning) {
    Metric made = new Metric(metric, name, level, format, unit, direction, meaning);
    metrics.add(made);
    return made;
  }

  /** The metric that the rule file of {@code category} declares. */
  Metric of(String category) {
    Metric declared = CategoryMetric.of(category);
    metrics.add(declared);
    return declared;
  }

  List<Metric> metrics() {
    return List.copyOf(metrics);
  }
}
