package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.AttributionMetrics.*;

import java.util.List;
import org.opedometer.model.Attribution;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.Quotation;
import org.opedometer.model.Span;
import org.opedometer.model.Voice;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Scope;
import org.opedometer.text.WordFinder;

/** How much is attributed, and how it is quoted. */
final class AttributionMeasure implements Measure {
  private static final int FULL_QUOTATION_WORDS = 6;

  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    List<Attribution> all = scope.attributions();
    List<Span> content =
        scope.findings().attributions().stream().flatMap(a -> a.contentSpans().stream()).toList();
    double words = scope.words().size();
    out.put(ATTRIBUTION_COUNT, all.size())
        .put(ATTRIBUTION_DIRECT, count(all, AttributionMode.DIRECT))
        .put(ATTRIBUTION_INDIRECT, count(all, AttributionMode.INDIRECT))
        .put(ATTRIBUTION_MIXED, count(all, AttributionMode.MIXED))
        .share(
            ATTRIBUTED_SENTENCE_SHARE,
            scope.sentences().stream()
                .filter(s -> content.stream().anyMatch(s.span()::overlaps))
                .count(),
            scope.sentences().size())
        .share(
            ATTRIBUTED_WORD_SHARE,
            scope.words().stream()
                .filter(w -> content.stream().anyMatch(c -> c.contains(w.span())))
                .count(),
            words)
        .put(QUOTATION_COUNT, scope.quotations().size())
        .share(
            QUOTED_WORD_SHARE,
            scope.words().stream().filter(w -> w.voice() == Voice.QUOTATION).count(),
            words)
        .share(
            PARTIAL_QUOTE_SHARE,
            scope.quotations().stream().filter(q -> isFragment(scope, q)).count(),
            scope.quotations().size())
        .put(
            QUOTES_WITHOUT_SOURCE,
            scope.quotations().stream().filter(q -> !hasSource(scope, q)).count())
        .share(
            ATTRIBUTIONS_UNRESOLVED_SHARE,
            all.stream().filter(a -> !a.sourceSpans().isEmpty() && !a.source().resolved()).count(),
            all.size());
  }

  private static double count(List<Attribution> all, AttributionMode mode) {
    return all.stream().filter(a -> a.mode() == mode).count();
  }

  /**
   * A quotation built into the author's own sentence: it begins in lower case, or is but a few
   * words.
   */
  private static boolean isFragment(Scope scope, Quotation quotation) {
    String inner = quotation.inner().in(scope.text());
    return !inner.isEmpty()
        && (Character.isLowerCase(inner.codePointAt(0))
            || WordFinder.find(scope.text(), quotation.inner()).size() < FULL_QUOTATION_WORDS);
  }

  private static boolean hasSource(Scope scope, Quotation quotation) {
    return scope.findings().attributions().stream()
        .filter(a -> a.source().resolved())
        .anyMatch(a -> a.contentSpans().stream().anyMatch(c -> c.overlaps(quotation.span())));
  }
}
