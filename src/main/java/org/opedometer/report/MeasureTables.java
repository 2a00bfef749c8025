package org.opedometer.report;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.metric.Metric;
import org.opedometer.output.Difference;
import org.opedometer.report.MeasureTable.Head;
import org.opedometer.report.MeasureTable.Line;
import org.opedometer.report.MeasureTable.MeasureCell;

/** Lays metrics out: essays as columns while they are few, as rows when they are many. */
final class MeasureTables {
  static final int MOST_COLUMNS = 5;
  private static final String RATE = "_per_100_words";

  private final List<EssayHead> essays;

  MeasureTables(List<EssayHead> essays) {
    this.essays = essays;
  }

  /**
   * Metrics of different kinds, each on its own scale; two essays get their difference, the largest
   * first.
   */
  MeasureTable headline(String id, String caption, List<Metric> metrics) {
    List<Line> lines = new ArrayList<>(lines(metrics));
    List<Head> heads = new ArrayList<>(essayHeads());
    if (essays.size() == 2) {
      heads.add(new Head("Difference (B \u2212 A)", null, null, "80 % interval"));
      Row first = essays.get(0).summary();
      Row second = essays.get(1).summary();
      lines.clear();
      metrics.stream()
          .sorted(
              Comparator.comparingDouble(
                  metric -> -Difference.size(metric, first.cells(), second.cells())))
          .forEach(metric -> lines.add(pairLine(metric, first, second)));
    }
    return laidOut(id, caption, "Metric", heads, lines);
  }

  private Line pairLine(Metric metric, Row first, Row second) {
    List<MeasureCell> cells = new ArrayList<>(cells(metric, scale(metric)));
    cells.add(MeasureCells.difference(metric, first, second));
    return new Line(head(metric), cells);
  }

  /**
   * The same with a row for each essay, however few: to be sorted and filtered. A row is made when
   * it is asked for, since there may be thousands.
   */
  MeasureTable rows(String id, String caption, List<Metric> metrics) {
    List<Scale> scales = metrics.stream().map(this::scale).toList();
    List<Line> lines =
        new AbstractList<>() {
          @Override
          public Line get(int place) {
            EssayHead essay = essays.get(place);
            List<MeasureCell> cells = new ArrayList<>(metrics.size());
            for (int i = 0; i < metrics.size(); i++) {
              cells.add(MeasureCells.value(metrics.get(i), essay.summary(), scales.get(i)));
            }
            return new Line(head(essay), cells);
          }

          @Override
          public int size() {
            return essays.size();
          }
        };
    List<Head> heads = metrics.stream().map(MeasureTables::head).toList();
    return new MeasureTable(id, caption, "Essay", heads, lines, true);
  }

  private List<Line> lines(List<Metric> metrics) {
    List<Line> lines = new ArrayList<>();
    for (Metric metric : metrics) {
      lines.add(new Line(head(metric), cells(metric, scale(metric))));
    }
    return lines;
  }

  /**
   * Parts of one whole, all on one scale, so that shapes can be compared.
   *
   * @param prefix what the names have in common
   */
  MeasureTable profile(String id, String caption, String prefix, List<Metric> metrics) {
    Scale scale = Scale.of("", values(metrics));
    List<Line> lines =
        metrics.stream()
            .map(m -> new Line(new Head(label(m, prefix), null, null, null), cells(m, scale)))
            .toList();
    return laidOut(id, caption, "Kind", essayHeads(), lines);
  }

  private MeasureTable laidOut(
      String id, String caption, String corner, List<Head> heads, List<Line> byMetric) {
    if (essays.size() <= MOST_COLUMNS) {
      return new MeasureTable(id, caption, corner, heads, byMetric, false);
    }
    return byEssay(id, caption, heads, byMetric);
  }

  private static MeasureTable byEssay(
      String id, String caption, List<Head> heads, List<Line> byMetric) {
    List<Line> byEssay =
        IntStream.range(0, heads.size())
            .mapToObj(
                i -> new Line(heads.get(i), byMetric.stream().map(l -> l.cells().get(i)).toList()))
            .toList();
    List<Head> metrics = byMetric.stream().map(Line::head).toList();
    return new MeasureTable(id, caption, "Essay", metrics, byEssay, true);
  }

  private List<Head> essayHeads() {
    return essays.stream().map(MeasureTables::head).toList();
  }

  private static Head head(EssayHead essay) {
    return new Head(essay.title(), essay.letter(), essay.link(), null);
  }

  private static Head head(Metric metric) {
    return new Head(label(metric, ""), null, null, unit(metric));
  }

  private Scale scale(Metric metric) {
    return Scale.of(metric.unit(), values(List.of(metric)));
  }

  private List<MeasureCell> cells(Metric metric, Scale scale) {
    return essays.stream().map(e -> MeasureCells.value(metric, e.summary(), scale)).toList();
  }

  private List<Double> values(List<Metric> metrics) {
    return metrics.stream()
        .flatMap(m -> essays.stream().flatMap(e -> e.summary().number(m.name()).stream().boxed()))
        .toList();
  }

  private static String label(Metric metric, String prefix) {
    String name = metric.name();
    String start = name.startsWith(prefix) ? name.substring(prefix.length()) : name;
    String core = start.endsWith(RATE) ? start.substring(0, start.length() - RATE.length()) : start;
    String words = Printable.words(core.equals("loaded") ? "loaded_language" : core);
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /** Null where the label says it already. */
  private static @Nullable String unit(Metric metric) {
    String unit = metric.unit().replace("-1..1", "\u22121 to 1").replace("..", " to ");
    return label(metric, "").toLowerCase(Locale.ROOT).endsWith(unit) ? null : unit;
  }
}
