package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.DeviceMetrics.*;

import java.util.LinkedHashMap;
import java.util.Map;
import org.opedometer.model.Layer;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;

/** Counts devices in the author's voice. */
final class DeviceMeasure implements Measure {
  private static final Map<Metric, String> CATEGORY = categories();

  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    CATEGORY.forEach((metric, category) -> out.put(metric, count(scope, category)));
    out.put(
        PERSONAL_ATTACK_UNITS,
        scope.authorMentions().filter(m -> m.layer() == Layer.ATTACK).count());
    if (scope.whole()) {
      out.put(REPETITION_COUNT, count(scope, "repetition"))
          .put(
              EPIGRAPH_PRESENT,
              Math.min(
                  1,
                  scope.mentions().stream().filter(m -> m.category().equals("epigraph")).count()))
          .put(VERDICT_HEADLINE, Math.min(1, count(scope, "verdict_headline")));
    }
  }

  private static double count(Scope scope, String category) {
    return scope.authorMentions().filter(m -> m.category().equals(category)).count();
  }

  private static Map<Metric, String> categories() {
    Map<Metric, String> map = new LinkedHashMap<>();
    map.put(RHETORICAL_QUESTIONS, "rhetorical_question");
    map.put(EXCLAMATIONS, "exclamation");
    map.put(ANAPHORA_RUNS, "anaphora");
    map.put(PARALLEL_RUNS, "parallel");
    map.put(TRICOLONS, "tricolon");
    map.put(ANTITHESES, "antithesis");
    map.put(SLOGAN_CUES, "slogan");
    map.put(IMPERATIVES_TO_READER, "imperative");
    map.put(PUNCHLINES, "punchline");
    map.put(VALUE_APPEALS, "value_appeal");
    map.put(FALSE_DILEMMAS, "false_dilemma");
    map.put(AUTHORITY_APPEALS, "authority_appeal");
    map.put(BANDWAGON_CUES, "bandwagon");
    map.put(VAGUE_EVIDENCE_REFERENCES, "evidence_appeal");
    return map;
  }
}
