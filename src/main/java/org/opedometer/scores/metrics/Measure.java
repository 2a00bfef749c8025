package org.opedometer.scores.metrics;

import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;

/** Measures one family of metrics. */
interface Measure {
  /** Puts what applies to {@code scope}; what does not apply is left out. */
  void measure(Scope scope, MetricValues.Builder out);
}
