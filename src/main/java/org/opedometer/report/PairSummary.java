package org.opedometer.report;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.ScoreMetrics;
import org.opedometer.output.Comparison;

/**
 * Says in three sentences how two essays differ: clearly or not, mostly by what, and whom they
 * cite.
 */
final class PairSummary {
  private static final int NAMED = 2;
  private static final String RHETORIC = "rhetoric_intensity";

  private PairSummary() {}

  static List<String> of(EssayData a, EssayData b) {
    return List.of(scores(a, b), kinds(a, b), sources(a, b));
  }

  private static String scores(EssayData a, EssayData b) {
    String rhetoric =
        score(a, b, ScoreMetrics.RHETORIC_INTENSITY, "hotter", "rhetoric intensity", "Rhetoric");
    String sourcing =
        score(
            a, b, ScoreMetrics.SOURCING_QUALITY, "better sourced", "sourcing quality", "Sourcing");
    return rhetoric + " " + sourcing;
  }

  private static String score(
      EssayData a, EssayData b, Metric metric, String more, String name, String part) {
    Row first = a.head().summary();
    Row second = b.head().summary();
    OptionalDouble from = first.number(metric.name());
    OptionalDouble to = second.number(metric.name());
    if (from.isEmpty() || to.isEmpty()) {
      return part + " cannot be compared: one of them has nothing to score.";
    }
    boolean firstIsMore = from.getAsDouble() > to.getAsDouble();
    String numbers =
        "A %s (%s), B %s (%s)"
            .formatted(
                Printable.number(from, 0),
                interval(first, metric),
                Printable.number(to, 0),
                interval(second, metric));
    boolean clear = Comparison.clearDifference(metric, first.cells(), second.cells()).orElse(false);
    return clear
        ? "%s is clearly %s in %s: %s.".formatted(firstIsMore ? "A" : "B", more, name, numbers)
        : "No clear difference in %s: %s.".formatted(name, numbers);
  }

  private static String interval(Row essay, Metric metric) {
    return Printable.interval(
        essay.number(metric.name() + "_low"), essay.number(metric.name() + "_high"), 0);
  }

  /** The kinds of evidence whose weights per 100 words are furthest apart. */
  private static String kinds(EssayData a, EssayData b) {
    Map<String, double[]> first = byKind(a);
    Map<String, double[]> second = byKind(b);
    Set<String> all = new TreeSet<>(first.keySet());
    all.addAll(second.keySet());
    double whole = all.stream().mapToDouble(k -> weight(second, k) - weight(first, k)).sum();
    List<String> most =
        all.stream()
            .filter(k -> (weight(second, k) - weight(first, k)) * whole > 0)
            .sorted(
                Comparator.comparingDouble(k -> -Math.abs(weight(second, k) - weight(first, k))))
            .limit(NAMED)
            .map(k -> "%s (A %s, B %s)".formatted(words(k), rate(first, k), rate(second, k)))
            .toList();
    if (most.isEmpty()) {
      return "Neither has more rhetoric of any kind.";
    }
    return "Most of what the %s has more, per 100 words: %s."
        .formatted(whole > 0 ? "second (B)" : "first (A)", String.join(", then ", most));
  }

  /** Weight and number of the pieces of evidence of each kind, per 100 words. */
  private static Map<String, double[]> byKind(EssayData essay) {
    double hundreds = Math.max(1, essay.head().summary().number("words").orElse(0)) / 100;
    Map<String, double[]> kinds = new HashMap<>();
    for (Row row : essay.evidence()) {
      if (row.text("score").equals(RHETORIC)) {
        double[] sums = kinds.computeIfAbsent(row.text("category"), k -> new double[2]);
        sums[0] += row.number("weight").orElse(0) / hundreds;
        sums[1] += 1 / hundreds;
      }
    }
    return kinds;
  }

  private static double weight(Map<String, double[]> kinds, String kind) {
    return kinds.containsKey(kind) ? kinds.get(kind)[0] : 0;
  }

  private static String rate(Map<String, double[]> kinds, String kind) {
    return Printable.number(kinds.containsKey(kind) ? kinds.get(kind)[1] : 0, 1);
  }

  private static String words(String category) {
    return Printable.words(category).toLowerCase(Locale.ROOT);
  }

  private static String sources(EssayData a, EssayData b) {
    return cites("A", a) + " " + cites("B", b);
  }

  private static String cites(String letter, EssayData essay) {
    Row row = essay.head().summary();
    int sources = row.whole("distinct_sources");
    int claims = row.whole("check_worthy_sentences");
    long bare = Math.round(row.number("check_worthy_unsourced_share").orElse(0) * claims);
    String named = mostCited(essay);
    String cited =
        switch (sources) {
          case 0 -> letter + " cites nobody";
          case 1 -> letter + " cites one source" + named;
          default -> letter + " cites " + sources + " sources" + named;
        };
    return claims == 0
        ? cited + " and states nothing that asks for one."
        : "%s; %d of its %d claims %s none."
            .formatted(cited, bare, claims, bare == 1 ? "has" : "have");
  }

  private static String mostCited(EssayData essay) {
    String names =
        essay.attributions().stream()
            .filter(row -> !row.text("counted").equals("0"))
            .filter(row -> !row.text("source_name").isEmpty())
            .filter(row -> !Set.of("author", "anonymous").contains(row.text("source_type")))
            .collect(Collectors.groupingBy(r -> r.text("source_name"), Collectors.counting()))
            .entrySet()
            .stream()
            .sorted(
                Map.Entry.<String, Long>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .limit(NAMED + 1)
            .map(Map.Entry::getKey)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : " (most: " + names + ")";
  }
}
