package org.opedometer.input.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Drops page numbers, and the heads and feet that come back on page after page. */
final class PdfFurniture {
  private static final int EDGE_LINES = 2;
  private static final int LONGEST = 80;
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "(?i)\\W*(?:page\\s+)?(?:\\d{1,4}|[ivxl]{1,6})(?:\\s*(?:of|/)\\s*\\d{1,4})?\\W*");

  /** What browsers print into the margins: date and time before the title, page behind address. */
  private static final Pattern BROWSER =
      Pattern.compile(
          "(?i)\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4},?\\s+\\d{1,2}[:.]\\d{2}(?:[:.]\\d{2})?(?:\\s?[AP]M)?(?:\\s.*)?"
              + "|(?:https?|file)://\\S+(?:\\s+\\d{1,4}\\s?/\\s?\\d{1,4})?|about:blank.*");

  private final List<PdfLine> lines;
  private final int pages;

  PdfFurniture(List<PdfLine> lines, int pages) {
    this.lines = lines;
    this.pages = pages;
  }

  /** The lines that belong to the text. */
  List<PdfLine> without() {
    Map<Integer, List<PdfLine>> edges = edges();
    Map<String, Set<Integer>> seen = new HashMap<>();
    edges.forEach(
        (page, edge) ->
            edge.forEach(l -> seen.computeIfAbsent(pattern(l), k -> new HashSet<>()).add(page)));
    Set<PdfLine> furniture = new HashSet<>();
    for (List<PdfLine> edge : edges.values()) {
      for (PdfLine line : edge) {
        int times = seen.get(pattern(line)).size();
        boolean comesBack = times >= 2 && times * 3 >= pages && line.text().length() <= LONGEST;
        if (comesBack
            || BROWSER.matcher(line.text()).matches()
            || PAGE_NUMBER.matcher(line.text()).matches()) {
          furniture.add(line);
        }
      }
    }
    List<PdfLine> kept = new ArrayList<>(lines);
    kept.removeIf(furniture::contains);
    return kept;
  }

  /** The two highest and the two lowest lines of each page. */
  private Map<Integer, List<PdfLine>> edges() {
    Map<Integer, List<PdfLine>> byPage = new TreeMap<>();
    lines.forEach(l -> byPage.computeIfAbsent(l.page(), k -> new ArrayList<>()).add(l));
    byPage.replaceAll(
        (page, all) -> {
          all.sort(Comparator.comparingDouble(PdfLine::y));
          int low = Math.max(EDGE_LINES, all.size() - EDGE_LINES);
          List<PdfLine> edge = new ArrayList<>(all.subList(0, Math.min(EDGE_LINES, all.size())));
          edge.addAll(all.subList(Math.min(low, all.size()), all.size()));
          return edge;
        });
    return byPage;
  }

  private static String pattern(PdfLine line) {
    return line.text().replaceAll("\\d+", "#");
  }
}
