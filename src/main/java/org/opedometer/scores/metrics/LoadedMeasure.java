package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.LoadedMetrics.*;

import java.util.List;
import org.opedometer.model.Layer;
import org.opedometer.model.RhetoricMention;
import org.opedometer.model.Strength;
import org.opedometer.model.Voice;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;

/** Loaded words and attacks by category and voice. */
final class LoadedMeasure implements Measure {
  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    List<RhetoricMention> all =
        scope.mentions().stream()
            .filter(m -> m.layer() == Layer.LOADED || m.layer() == Layer.ATTACK)
            .toList();
    List<RhetoricMention> own = all.stream().filter(m -> m.voice() == Voice.AUTHOR).toList();
    double words = scope.words().size();
    out.put(LOADED_COUNT, own.size())
        .share(LOADED_PER_100_WORDS, 100.0 * own.size(), words)
        .share(
            LOADED_STRONG_SHARE,
            own.stream().filter(m -> m.strength() == Strength.STRONG).count(),
            own.size())
        .put(LOADED_QUOTED_COUNT, count(all, Voice.QUOTATION))
        .put(LOADED_PARAPHRASE_COUNT, count(all, Voice.PARAPHRASE));
  }

  private static double count(List<RhetoricMention> mentions, Voice voice) {
    return mentions.stream().filter(m -> m.voice() == voice).count();
  }
}
