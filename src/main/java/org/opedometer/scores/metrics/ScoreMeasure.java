package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.ScoreMetrics.*;

import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Explanation;
import org.opedometer.scores.Reference;
import org.opedometer.scores.RhetoricScore;
import org.opedometer.scores.Scope;
import org.opedometer.scores.SourcingScore;

/** The two scores with intervals and explanations. */
final class ScoreMeasure implements Measure {
  private final Reference reference;

  ScoreMeasure(Reference reference) {
    this.reference = reference;
  }

  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    if (scope.words().isEmpty()) {
      return;
    }
    RhetoricScore rhetoric = RhetoricScore.of(scope, reference);
    SourcingScore sourcing = SourcingScore.of(scope);
    out.put(RHETORIC_DENSITY, rhetoric.density())
        .put(RHETORIC_INTENSITY, rhetoric.intensity().value())
        .put(RHETORIC_INTENSITY_LOW, rhetoric.intensity().low())
        .put(RHETORIC_INTENSITY_HIGH, rhetoric.intensity().high())
        .put(RHETORIC_EXPLANATION, Explanation.of(scope, rhetoric))
        .put(SOURCING_UNITS, sourcing.units().size())
        .put(SOURCING_STATUS, sourcing.quality().isPresent() ? "scored" : "nothing_to_source")
        .put(SOURCING_EXPLANATION, Explanation.of(scope, sourcing));
    sourcing
        .quality()
        .ifPresent(
            q ->
                out.put(SOURCING_QUALITY, q.value())
                    .put(SOURCING_QUALITY_LOW, q.low())
                    .put(SOURCING_QUALITY_HIGH, q.high()));
  }
}
