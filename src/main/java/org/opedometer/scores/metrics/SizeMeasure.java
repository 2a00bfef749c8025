package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.SizeMetrics.*;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.opedometer.model.Sentence;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;
import org.opedometer.text.SyllableCounter;
import org.opedometer.text.WordFinder;

/** Size, readability and variety of words. */
final class SizeMeasure implements Measure {
  private static final int WINDOW = 50;
  private static final int RELIABLE_WORDS = 100;
  private static final int RELIABLE_SENTENCES = 5;

  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    List<String> words =
        scope.words().stream()
            .map(w -> w.span().in(scope.text()).toLowerCase(Locale.ROOT))
            .toList();
    double[] lengths = lengths(scope);
    double n = words.size();
    out.put(WORDS, n).put(SENTENCES, lengths.length);
    if (scope.whole()) {
      out.put(PARAGRAPHS, scope.blocks().size());
    }
    out.put(
        READABILITY_RELIABLE, n >= RELIABLE_WORDS && lengths.length >= RELIABLE_SENTENCES ? 1 : 0);
    if (lengths.length > 0 && n > 0) {
      double perSentence = n / lengths.length;
      double syllables = words.stream().mapToInt(SyllableCounter::count).sum() / n;
      out.put(WORDS_PER_SENTENCE, perSentence)
          .put(SENTENCE_LENGTH_SD, Statistics.deviation(lengths))
          .put(LONGEST_SENTENCE_WORDS, Arrays.stream(lengths).max().orElse(0))
          .put(FLESCH_READING_EASE, 206.835 - 1.015 * perSentence - 84.6 * syllables)
          .put(FLESCH_KINCAID_GRADE, 0.39 * perSentence + 11.8 * syllables - 15.59);
    }
    if (n >= WINDOW) {
      out.put(MATTR_50, movingTypeTokenRatio(words));
    }
  }

  /** Words of each sentence that has any. */
  private static double[] lengths(Scope scope) {
    return scope.sentences().stream()
        .mapToDouble(s -> words(scope, s))
        .filter(n -> n > 0)
        .toArray();
  }

  private static int words(Scope scope, Sentence sentence) {
    return WordFinder.find(scope.text(), sentence.span()).size();
  }

  private static double movingTypeTokenRatio(List<String> words) {
    Map<String, Integer> window = new HashMap<>();
    double sum = 0;
    for (int i = 0; i < words.size(); i++) {
      window.merge(words.get(i), 1, Integer::sum);
      if (i >= WINDOW) {
        window.computeIfPresent(words.get(i - WINDOW), (w, c) -> c == 1 ? null : c - 1);
      }
      sum += i >= WINDOW - 1 ? window.size() : 0;
    }
    return sum / (words.size() - WINDOW + 1) / WINDOW;
  }
}
