package org.opedometer.scores.metrics;

import java.util.List;
import org.opedometer.model.TargetSentiment;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.model.metric.TargetMetrics;
import org.opedometer.scores.Scope;

/**
 * Sentiment toward the five targets that are mentioned most over the essay; target ids are in that
 * order.
 */
final class TargetMeasure implements Measure {
  private static final int MENTIONS_FOR_GAP = 3;

  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    List<TargetSentiment> all = scope.findings().targets();
    for (int n = 1; n <= TargetMetrics.TARGETS; n++) {
      int id = n;
      all.stream()
          .filter(t -> t.targetId() == id)
          .findFirst()
          .ifPresent(t -> measure(scope, id, t.targetName(), out));
    }
    if (scope.whole()) {
      gap(scope, out);
    }
  }

  private static void measure(Scope scope, int id, String name, MetricValues.Builder out) {
    List<TargetSentiment> here = scope.targets().stream().filter(t -> t.targetId() == id).toList();
    out.put(TargetMetrics.name(id), name).put(TargetMetrics.mentions(id), here.size());
    here.stream()
        .mapToDouble(TargetSentiment::value)
        .average()
        .ifPresent(v -> out.put(TargetMetrics.sentiment(id), v));
  }

  private static void gap(Scope scope, MetricValues.Builder out) {
    double[] means =
        scope.targets().stream()
            .filter(target -> target.targetId() > 0)
            .collect(java.util.stream.Collectors.groupingBy(TargetSentiment::targetId))
            .values()
            .stream()
            .filter(mentions -> mentions.size() >= MENTIONS_FOR_GAP)
            .mapToDouble(
                mentions ->
                    mentions.stream().mapToDouble(TargetSentiment::value).average().orElse(0))
            .sorted()
            .toArray();
    if (means.length > 1) {
      out.put(TargetMetrics.TARGET_GAP, means[means.length - 1] - means[0]);
    }
  }
}
