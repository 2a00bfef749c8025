package org.opedometer.scores.metrics;

import java.util.HashMap;
import java.util.Map;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Voice;
import org.opedometer.model.metric.CategoryMetric;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;

/** Counts each category of rhetoric whose rule file declares a metric. */
final class CategoryMeasure implements Measure {
  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    Map<String, Integer> own = new HashMap<>();
    Map<String, Integer> all = new HashMap<>();
    for (RhetoricMention mention : scope.mentions()) {
      all.merge(mention.category(), 1, Integer::sum);
      if (mention.voice() == Voice.AUTHOR) {
        own.merge(mention.category(), 1, Integer::sum);
      }
    }
    for (CategoryMetric counted : CategoryMetric.ALL) {
      if (scope.whole() || counted.metric().atParagraph()) {
        int count = (counted.anyVoice() ? all : own).getOrDefault(counted.category(), 0);
        switch (counted.measure()) {
          case COUNT -> out.put(counted.metric(), count);
          case RATE -> out.share(counted.metric(), 100.0 * count, scope.words().size());
          case FLAG -> out.put(counted.metric(), Math.min(1, count));
        }
      }
    }
  }
}
