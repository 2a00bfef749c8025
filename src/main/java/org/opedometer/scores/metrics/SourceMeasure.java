package org.opedometer.scores.metrics;

import static org.opedometer.model.metric.SourceMetrics.*;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.opedometer.claims.support.CitationFinder;
import org.opedometer.model.Attribution;
import org.opedometer.model.Block;
import org.opedometer.model.CuePolarity;
import org.opedometer.model.Source;
import org.opedometer.model.SourceType;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.scores.Diversity;
import org.opedometer.scores.Scope;

/** Who the sources are; the author is none. */
final class SourceMeasure implements Measure {
  private static final int FEWEST_CUES = 2;

  @Override
  public void measure(Scope scope, MetricValues.Builder out) {
    List<Attribution> all =
        scope.attributions().stream().filter(a -> a.source().type() != SourceType.AUTHOR).toList();
    Diversity diversity = Diversity.of(all);
    double n = all.size();
    out.put(DISTINCT_SOURCES, diversity.counts().size())
        .put(SOURCE_PERSON, count(all, a -> a.source().type() == SourceType.PERSON))
        .put(SOURCE_ORGANISATION, count(all, a -> a.source().type() == SourceType.ORGANISATION))
        .put(SOURCE_DOCUMENT, count(all, a -> a.source().type() == SourceType.DOCUMENT))
        .put(SOURCE_COLLECTIVE, count(all, a -> a.source().type() == SourceType.COLLECTIVE))
        .put(SOURCE_ANONYMOUS, count(all, a -> a.source().type() == SourceType.ANONYMOUS))
        .share(NAMED_SOURCE_SHARE, count(all, a -> a.source().identifiability() >= .6), n)
        .share(ROLE_ONLY_SHARE, count(all, a -> a.source().identifiability() == .4), n)
        .share(VAGUE_SOURCE_SHARE, count(all, a -> a.source().identifiability() <= .2), n)
        .share(CREDENTIALED_SOURCE_SHARE, count(all, a -> !a.source().credential().isEmpty()), n)
        .share(
            IDENTIFIABILITY_MEAN,
            all.stream().mapToDouble(a -> a.source().identifiability()).sum(),
            n)
        .share(CUE_NEUTRAL_SHARE, count(all, a -> a.cuePolarity() == CuePolarity.NEUTRAL), n)
        .share(CUE_SUPPORTIVE_SHARE, count(all, a -> a.cuePolarity() == CuePolarity.SUPPORTIVE), n)
        .share(
            CUE_DISCREDITING_SHARE, count(all, a -> a.cuePolarity() == CuePolarity.DISCREDITING), n)
        .put(
            HYPERLINKS,
            scope.findings().essay().essay().links().stream()
                .filter(l -> scope.blocks().stream().anyMatch(b -> b.span().overlaps(l.span())))
                .count())
        .put(FORMAL_CITATIONS, scope.blocks().stream().mapToLong(b -> citations(scope, b)).sum());
    if (scope.whole()) {
      variety(diversity, out);
      asymmetry(all).ifPresent(v -> out.put(CUE_ASYMMETRY, v));
    }
  }

  private static double count(List<Attribution> all, Predicate<Attribution> what) {
    return all.stream().filter(what).count();
  }

  private static long citations(Scope scope, Block block) {
    return CitationFinder.count(block.span().in(scope.text()));
  }

  private static void variety(Diversity diversity, MetricValues.Builder out) {
    if (diversity.total() > 0) {
      out.put(SOURCE_ENTROPY_BITS, diversity.entropy())
          .put(EFFECTIVE_SOURCES, Math.pow(2, diversity.entropy()))
          .put(TOP_SOURCE_SHARE, (double) diversity.counts().get(0) / diversity.total());
    }
    diversity.rarefied(10).ifPresent(v -> out.put(DISTINCT_SOURCES_PER_10, v));
  }

  private static OptionalDouble asymmetry(List<Attribution> all) {
    Map<String, double[]> sums = new HashMap<>();
    for (Attribution a : all) {
      Source source = a.source();
      if (source.resolved()) {
        double[] sum = sums.computeIfAbsent(source.name(), s -> new double[2]);
        sum[0] +=
            a.cuePolarity() == CuePolarity.SUPPORTIVE
                ? 1
                : a.cuePolarity() == CuePolarity.DISCREDITING ? -1 : 0;
        sum[1]++;
      }
    }
    double[] means =
        sums.values().stream()
            .filter(s -> s[1] >= FEWEST_CUES)
            .mapToDouble(s -> s[0] / s[1])
            .sorted()
            .toArray();
    return means.length < 2
        ? OptionalDouble.empty()
        : OptionalDouble.of(means[means.length - 1] - means[0]);
  }
}
