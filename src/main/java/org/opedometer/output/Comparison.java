package org.opedometer.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.MetricCatalog;
import org.opedometer.model.metric.RateMetrics;
import org.opedometer.model.metric.ScoreMetrics;

/**
 * comparison.csv: essays side by side, in the order given, never ranked; a row a metric, or with
 * more than twenty essays a row a metric of an essay. Where they were scored by different scorers,
 * a last row says so.
 */
public final class Comparison {
  private static final Set<Metric> PROSE =
      Set.of(ScoreMetrics.RHETORIC_EXPLANATION, ScoreMetrics.SOURCING_EXPLANATION);
  static final List<Metric> METRICS =
      Stream.concat(MetricCatalog.ALL.stream(), RateMetrics.COUNTS.keySet().stream())
          .filter(m -> m.atEssay() && !PROSE.contains(m))
          .toList();

  /** With more essays the table is long instead of wide. */
  static final int MOST_SIDE_BY_SIDE = 20;

  private final OutputFolder folder;
  private final CsvWriter csv;

  public Comparison(OutputFolder folder, CsvWriter csv) {
    this.folder = folder;
    this.csv = csv;
  }

  /** Writes comparison.csv where essays.csv stands for just these essays in this order. */
  void writeCombined(List<String> essayIds, EssayFolder essays) {
    Path file = folder.root().resolve("comparison.csv");
    Path table = folder.table(Table.ESSAYS);
    if (essayIds.size() > MOST_SIDE_BY_SIDE) {
      try (Stream<Map<String, String>> summaries = TableReader.rows(table)) {
        Stream<ComparedValue> values = summaries.flatMap(ComparedValue::of);
        new AtomicFile(folder).write(file, csv.content(Table.COMPARISON_LONG, values::iterator));
      }
      return;
    }
    List<Map<String, String>> summaries = TableReader.all(table);
    Scorers scorers = Scorers.of(essayIds, essays::stamp);
    new AtomicFile(folder)
        .write(file, csv.content(Table.comparison(essayIds), rows(summaries, scorers)));
  }

  /**
   * The comparison of just these essays, to stand beside the tables of the whole folder; the rows
   * of two essays stand with the largest difference first.
   */
  public Content ranked(List<String> essayIds) {
    if (essayIds.size() != 2) {
      return content(essayIds);
    }
    List<Map<String, String>> two = summaries(essayIds);
    List<ComparedMetric> rows = new ArrayList<>(rows(two, Scorers.of(folder, essayIds)));
    rows.sort(
        Comparator.comparingDouble(row -> -Difference.size(row.metric(), two.get(0), two.get(1))));
    return csv.content(Table.comparison(essayIds), rows);
  }

  /** What comparison.csv of these published essays holds. */
  public Content content(List<String> essayIds) {
    return csv.content(
        Table.comparison(essayIds), rows(summaries(essayIds), Scorers.of(folder, essayIds)));
  }

  private List<Map<String, String>> summaries(List<String> essayIds) {
    return essayIds.stream().map(id -> new PublishedEssay(folder, id).summary()).toList();
  }

  private static List<ComparedMetric> rows(List<Map<String, String>> essays, Scorers scorers) {
    List<ComparedMetric> rows = new ArrayList<>();
    METRICS.forEach(metric -> rows.add(row(metric, essays)));
    if (scorers.differ()) {
      rows.add(scorers.row());
    }
    return rows;
  }

  private static ComparedMetric row(Metric metric, List<Map<String, String>> essays) {
    boolean pair = essays.size() == 2;
    return new ComparedMetric(
        metric,
        essays.stream().map(e -> e.getOrDefault(metric.name(), "")).toList(),
        pair ? clear(metric, essays) : "",
        pair ? Difference.of(metric, essays.get(0), essays.get(1)) : Optional.empty());
  }

  /**
   * Whether the 80 % intervals of two essays' rows of essays.csv lie apart; nothing where the
   * metric has no interval or was not measured in both.
   */
  public static Optional<Boolean> clearDifference(
      Metric metric, Map<String, String> first, Map<String, String> second) {
    boolean hasInterval =
        metric.equals(ScoreMetrics.RHETORIC_INTENSITY)
            || metric.equals(ScoreMetrics.SOURCING_QUALITY);
    String low = metric.name() + "_low";
    String high = metric.name() + "_high";
    boolean measured =
        hasInterval
            && Stream.of(first, second)
                .noneMatch(essay -> essay.get(low).isEmpty() || essay.get(high).isEmpty());
    if (!measured) {
      return Optional.empty();
    }
    return Optional.of(
        Double.parseDouble(first.get(high)) < Double.parseDouble(second.get(low))
            || Double.parseDouble(second.get(high)) < Double.parseDouble(first.get(low)));
  }

  private static String clear(Metric metric, List<Map<String, String>> two) {
    return clearDifference(metric, two.get(0), two.get(1)).map(c -> c ? "1" : "0").orElse("");
  }
}
