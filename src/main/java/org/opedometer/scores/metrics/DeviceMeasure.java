package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.DeviceMetrics.PERSONAL_ATTACK_UNITS;

import org.opedometer.model.Layer;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;

/** Counts attacks on somebody in the author's voice, of whatever category. */
final class DeviceMeasure implements Measure {
  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    out.put(
        PERSONAL_ATTACK_UNITS,
        scope.authorMentions().filter(m -> m.layer() == Layer.ATTACK).count());
  }
}
