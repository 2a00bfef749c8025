package org.opedometer.analysis.metrics;

import org.opedometer.analysis.Scope;
import org.opedometer.model.metric.MetricValues;

/** Measures one family of metrics. */
interface Measure {
  /** Puts what applies to {@code scope}; what does not apply is left out. */
  void measure(Scope scope, MetricValues.Builder out);
}
