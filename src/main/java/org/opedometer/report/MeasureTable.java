package org.opedometer.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Metrics of all essays with a small picture in each cell, on one scale a metric.
 *
 * @param corner head of the first column
 * @param wide whether essays are rows, since there are many
 */
record MeasureTable(
    String id, String caption, String corner, List<Head> heads, List<Line> lines, boolean wide) {

  /** Head of a column or row; {@code link} leads to the essay, where it is one. */
  record Head(
      String label, @Nullable String letter, @Nullable String link, @Nullable String note) {}

  record Line(Head head, List<MeasureCell> cells) {}

  /** What stands in a cell; {@code sort} is the plain number, empty where it does not apply. */
  record MeasureCell(
      String value, String sort, @Nullable String interval, @Nullable String picture) {
    static final MeasureCell EMPTY = new MeasureCell(Printable.MISSING, "", null, null);
  }
}
