package org.opedometer.input.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the lines of a page in reading order where two columns were written row by row, so that each
 * base line holds a piece of both: first the left column, then the right, for each stretch between
 * lines that run over both.
 */
final class PdfColumns {
  private static final int LEAST_ROWS = 4;
  private static final int MOST_ROWS = 500;

  private PdfColumns() {}

  /**
   * The lines of one page.
   *
   * @param rows the pieces of each base line, parted where the gap is too wide for a word's
   */
  static List<PdfLine> inOrder(List<List<PdfLine>> rows) {
    double gutter = gutter(rows);
    List<PdfLine> ordered = new ArrayList<>();
    List<PdfLine> right = new ArrayList<>();
    for (List<PdfLine> row : rows) {
      int cut = cut(row, gutter);
      boolean both = row.get(0).left() < gutter && row.get(row.size() - 1).right() > gutter;
      if (both && cut == 0 || Double.isNaN(gutter)) { // runs over both columns
        ordered.addAll(right);
        right.clear();
        ordered.add(joined(row));
      } else {
        if (cut > 0) {
          ordered.add(joined(row.subList(0, cut)));
        }
        if (cut < row.size()) {
          right.add(joined(row.subList(cut, row.size())));
        }
      }
    }
    ordered.addAll(right);
    return ordered;
  }

  /** How many pieces stand left of the gutter; 0 where a piece lies across it. */
  private static int cut(List<PdfLine> row, double gutter) {
    int left = 0;
    while (left < row.size() && row.get(left).right() <= gutter) {
      left++;
    }
    boolean clear = left == row.size() || row.get(left).left() >= gutter;
    return clear ? left : 0;
  }

  /** The place that most gaps have in common, or NaN where fewer than half the rows have one. */
  private static double gutter(List<List<PdfLine>> rows) {
    double best = Double.NaN;
    int most = 0;
    if (rows.size() > MOST_ROWS) {
      return best; // no page that people read, and the search grows with the square
    }
    for (List<PdfLine> row : rows) {
      for (int i = 1; i < row.size(); i++) {
        double middle = (row.get(i - 1).right() + row.get(i).left()) / 2;
        int common = (int) rows.stream().filter(r -> hasGapAt(r, middle)).count();
        if (common > most) {
          most = common;
          best = middle;
        }
      }
    }
    return most >= LEAST_ROWS && most * 2 >= rows.size() ? best : Double.NaN;
  }

  private static boolean hasGapAt(List<PdfLine> row, double x) {
    for (int i = 1; i < row.size(); i++) {
      if (row.get(i - 1).right() <= x && row.get(i).left() >= x) {
        return true;
      }
    }
    return false;
  }

  private static PdfLine joined(List<PdfLine> pieces) {
    PdfLine line = pieces.get(0);
    for (PdfLine next : pieces.subList(1, pieces.size())) {
      line = line.with(next);
    }
    return line;
  }
}
