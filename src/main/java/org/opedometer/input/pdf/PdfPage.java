package org.opedometer.input.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How the running text of a document is set.
 *
 * @param size of its letters, in points
 * @param leading from one base line to the next, in points
 * @param width of its full lines, in points
 */
record PdfPage(double size, double leading, double width) {

  /** Measures the lines; the size that most letters have is the running text's. */
  static PdfPage of(List<PdfLine> lines) {
    double size = mostOften(lines, PdfLine::size, 2);
    List<PdfLine> running = lines.stream().filter(l -> l.size() == size).toList();
    Map<Double, Integer> gaps = new HashMap<>();
    for (int i = 1; i < running.size(); i++) {
      PdfLine before = running.get(i - 1);
      double gap = Math.rint((running.get(i).y() - before.y()) * 2) / 2;
      if (before.isAbove(running.get(i)) && gap < 3 * size) {
        gaps.merge(gap, 1, Integer::sum);
      }
    }
    int most = gaps.values().stream().max(Integer::compare).orElse(0);
    // where paragraphs are short, the gap between them can be the commoner one
    double leading =
        gaps.entrySet().stream()
            .filter(e -> e.getKey() >= size * 0.9 && e.getValue() * 3 >= most)
            .min(Map.Entry.comparingByKey())
            .map(Map.Entry::getKey)
            .orElse(size * 1.2);
    double[] widths = running.stream().mapToDouble(l -> l.right() - l.left()).sorted().toArray();
    return new PdfPage(size, leading, widths[widths.length * 9 / 10]);
  }

  /** Splits off the small print at the foot of the pages into {@code notes}. */
  List<PdfLine> partNotes(List<PdfLine> lines, List<PdfLine> notes) {
    List<PdfLine> running = new ArrayList<>();
    for (int from = 0; from < lines.size(); ) {
      int to = from;
      while (to < lines.size() && lines.get(to).page() == lines.get(from).page()) {
        to++;
      }
      List<PdfLine> page = lines.subList(from, to);
      int foot = page.size();
      while (foot > 0 && page.get(foot - 1).size() < size * 0.92) {
        foot--;
      }
      boolean marked = foot < page.size() && page.get(foot).text().matches("[\\[(]?[\\d*†‡].*");
      running.addAll(page.subList(0, marked ? foot : page.size()));
      notes.addAll(page.subList(marked ? foot : page.size(), page.size()));
      from = to;
    }
    return running;
  }

  boolean isLarge(PdfLine line) {
    return line.size() > size * 1.12;
  }

  /** Whether the line ends well before the right edge of the column. */
  boolean isShort(PdfLine line) {
    return line.right() - line.left() < width * 0.85;
  }

  private static double mostOften(
      List<PdfLine> lines, ToDoubleFunction<PdfLine> value, double steps) {
    Map<Double, Integer> counts = new HashMap<>();
    for (PdfLine line : lines) {
      double rounded = Math.rint(value.applyAsDouble(line) * steps) / steps;
      counts.merge(rounded, line.text().length(), Integer::sum);
    }
    return counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
