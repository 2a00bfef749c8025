package org.opedometer.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.MetricCatalog;
import org.opedometer.model.metric.ScoreMetrics;

/**
 * comparison.csv: essays side by side, in the order given, never ranked. Where they were scored by
 * different scorers, a last row says so.
 */
public final class Comparison {
  private static final Set<Metric> PROSE =
      Set.of(ScoreMetrics.RHETORIC_EXPLANATION, ScoreMetrics.SOURCING_EXPLANATION);
  private static final List<Metric> METRICS =
      MetricCatalog.ALL.stream().filter(m -> m.atEssay() && !PROSE.contains(m)).toList();
  private static final char SEPARATOR = '\n'; // stands in no cell

  private final OutputFolder folder;
  private final CsvWriter csv;

  public Comparison(OutputFolder folder, CsvWriter csv) {
    this.folder = folder;
    this.csv = csv;
  }

  /** Writes comparison.csv of these published essays. */
  public void write(List<String> essayIds) {
    Path file = folder.table(Table.comparison(essayIds));
    new AtomicFile(folder).write(file, content(essayIds));
  }

  /** The same where essays.csv stands for just these essays in this order: one file to read. */
  void writeCombined(List<String> essayIds, EssayFolder essays) {
    Scorers scorers = Scorers.of(essayIds, essays::stamp);
    Path table = folder.table(Table.ESSAYS);
    Content content;
    if (essayIds.size() == 2 || scorers.differ()) {
      try (Stream<Map<String, String>> summaries = TableReader.rows(table)) {
        content =
            csv.content(Table.comparison(essayIds), rows(essayIds, summaries.iterator(), scorers));
      }
    } else {
      content = new TransposedTable(table, METRICS).content(csv, essayIds);
    }
    new AtomicFile(folder).write(folder.table(Table.comparison(essayIds)), content);
  }

  /** What comparison.csv of these published essays holds. */
  public Content content(List<String> essayIds) {
    Stream<Map<String, String>> summaries =
        essayIds.stream().map(id -> new PublishedEssay(folder, id).summary());
    return csv.content(
        Table.comparison(essayIds),
        rows(essayIds, summaries.iterator(), Scorers.of(folder, essayIds)));
  }

  /** One string a metric keeps ten thousand essays in a few megabytes. */
  private static Iterable<ComparedMetric> rows(
      List<String> essayIds, Iterator<Map<String, String>> summaries, Scorers scorers) {
    List<StringBuilder> cells = METRICS.stream().map(m -> new StringBuilder()).toList();
    List<Map<String, String>> two = new ArrayList<>();
    while (summaries.hasNext()) {
      Map<String, String> summary = summaries.next();
      for (int i = 0; i < METRICS.size(); i++) {
        cells.get(i).append(summary.get(METRICS.get(i).name())).append(SEPARATOR);
      }
      if (essayIds.size() == 2) {
        two.add(summary);
      }
    }
    return () ->
        Stream.concat(
                IntStream.range(0, METRICS.size())
                    .mapToObj(i -> row(METRICS.get(i), cells.get(i), essayIds.size(), two)),
                scorers.differ() ? Stream.of(scorers.row()) : Stream.empty())
            .iterator();
  }

  private static ComparedMetric row(
      Metric metric, StringBuilder cells, int essays, List<Map<String, String>> two) {
    String[] values = cells.toString().split(String.valueOf(SEPARATOR), -1);
    return new ComparedMetric(metric, List.of(values).subList(0, essays), clear(metric, two));
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
    return two.isEmpty()
        ? ""
        : clearDifference(metric, two.get(0), two.get(1)).map(c -> c ? "1" : "0").orElse("");
  }
}
