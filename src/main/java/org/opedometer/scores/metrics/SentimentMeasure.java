package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.SentimentMetrics.*;

import java.util.OptionalDouble;
import org.opedometer.model.Sentence;
import org.opedometer.model.Voice;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;
import org.opedometer.targets.ValenceWord;

/** Tone by the recursive network, and by word lists as a second opinion. */
final class SentimentMeasure implements Measure {
  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    double[] values = scope.sentences().stream().mapToDouble(s -> s.sentiment().value()).toArray();
    OptionalDouble lexicon = lexiconMean(scope, Voice.AUTHOR);
    lexicon.ifPresent(v -> out.put(SENTIMENT_LEXICON_MEAN, v));
    lexiconMean(scope, Voice.QUOTATION).ifPresent(v -> out.put(SENTIMENT_QUOTED_MEAN, v));
    if (values.length == 0) {
      return;
    }
    double mean = Statistics.mean(values);
    out.put(SENTIMENT_MEAN, mean)
        .put(SENTIMENT_NEGATIVE_SHARE, share(scope, -1))
        .put(SENTIMENT_NEUTRAL_SHARE, share(scope, 0))
        .put(SENTIMENT_POSITIVE_SHARE, share(scope, 1))
        .put(SENTIMENT_SD, Statistics.deviation(values));
    lexicon.ifPresent(v -> out.put(SENTIMENT_DISAGREEMENT, Math.abs(mean - v) / 2));
    if (values.length > 1) {
      double swings = 0;
      for (int i = 1; i < values.length; i++) {
        swings += Math.abs(values[i] - values[i - 1]);
      }
      out.put(SENTIMENT_VOLATILITY, swings / (values.length - 1));
    }
  }

  private static double share(Scope scope, int sign) {
    return scope.sentences().stream()
            .mapToInt((Sentence s) -> Integer.signum(s.sentiment().sentimentClass()))
            .filter(c -> c == sign)
            .count()
        / (double) scope.sentences().size();
  }

  private static OptionalDouble lexiconMean(Scope scope, Voice voice) {
    return scope.valence().stream()
        .filter(v -> v.voice() == voice)
        .mapToInt(ValenceWord::valence)
        .average();
  }
}
