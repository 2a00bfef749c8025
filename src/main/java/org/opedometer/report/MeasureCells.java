package org.opedometer.report;

import java.util.OptionalDouble;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.ScoreMetrics;
import org.opedometer.output.Comparison;
import org.opedometer.output.Difference;
import org.opedometer.report.MeasureTable.MeasureCell;

/** Writes a metric of an essay, or the difference of two, into a cell. */
final class MeasureCells {
  private MeasureCells() {}

  static MeasureCell value(Metric metric, Row essay, Scale scale) {
    OptionalDouble value = essay.number(metric.name());
    if (value.isEmpty()) {
      return MeasureCell.EMPTY;
    }
    String text = Printable.number(value, places(metric));
    String sort = essay.text(metric.name());
    if (!hasInterval(metric)) {
      return new MeasureCell(text, sort, null, ProfileBars.draw(scale, value.getAsDouble()));
    }
    OptionalDouble low = essay.number(metric.name() + "_low");
    OptionalDouble high = essay.number(metric.name() + "_high");
    return new MeasureCell(
        text,
        sort,
        Printable.interval(low, high, 0),
        IntervalPlot.draw(scale, value.getAsDouble(), low, high));
  }

  /** Second less first, and whether the difference is clear. */
  static MeasureCell difference(Metric metric, Row first, Row second) {
    OptionalDouble from = first.number(metric.name());
    OptionalDouble to = second.number(metric.name());
    if (from.isEmpty() || to.isEmpty()) {
      return MeasureCell.EMPTY;
    }
    Difference difference = Difference.of(metric, first.cells(), second.cells()).orElseThrow();
    int places = places(metric);
    String words = signed(difference.value(), places);
    String interval =
        difference.low().isEmpty()
            ? null
            : signed(difference.low().getAsDouble(), places)
                + " to "
                + signed(difference.high().orElseThrow(), places)
                + "; "
                + judged(metric, difference, first, second);
    return new MeasureCell(words, Double.toString(difference.value()), interval, null);
  }

  /** The scores have a rule of their own: their two intervals must lie apart. */
  private static String judged(Metric metric, Difference difference, Row first, Row second) {
    return Comparison.clearDifference(metric, first.cells(), second.cells())
        .map(clear -> clear ? "clear: intervals apart" : "no clear difference")
        .orElse(difference.leavesOutZero() ? "more than chance" : "may be chance");
  }

  private static String signed(double number, int places) {
    return (number > 0 ? "+" : "") + Printable.number(number, places);
  }

  static boolean hasInterval(Metric metric) {
    return metric.equals(ScoreMetrics.RHETORIC_INTENSITY)
        || metric.equals(ScoreMetrics.SOURCING_QUALITY);
  }

  private static int places(Metric metric) {
    return hasInterval(metric) ? 0 : 2;
  }
}
