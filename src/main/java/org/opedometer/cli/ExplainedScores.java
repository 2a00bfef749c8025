package org.opedometer.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.opedometer.output.PublishedEssay;
import org.opedometer.output.Table;

/**
 * Prints what the scores of an essay are made of.
 *
 * <p>Two things are kept apart: the <em>units</em> that a piece of evidence weighs, by which a
 * paragraph's own score is made, and the <em>points</em> that it brings to the essay's score.
 */
final class ExplainedScores {
  private static final int WIDTH = 88;
  private static final int LONGEST = 60;
  private static final List<Score> SCORES =
      List.of(
          new Score("rhetoric_intensity", "Rhetoric", "units"),
          new Score("sourcing_quality", "Sourcing", "units asked for"));

  private final PublishedEssay essay;
  private final Map<String, String> summary;
  private final boolean all;

  /**
   * @param column of the score in the tables
   * @param units what its weights are
   */
  private record Score(String column, String name, String units) {}

  /**
   * @param all whether evidence that moves no score is listed, too
   */
  ExplainedScores(PublishedEssay essay, boolean all) {
    this.essay = essay;
    this.summary = essay.summary();
    this.all = all;
  }

  void ofEssay(PrintWriter out) {
    out.println(title());
    for (Score score : SCORES) {
      out.println();
      print(score, summary, heaviestFirst(score, ""), out);
    }
  }

  /**
   * @param number of the paragraph
   * @return false where there is no such paragraph
   */
  boolean ofParagraph(String number, PrintWriter out) {
    Map<String, String> row =
        essay.rows(Table.PARAGRAPHS).stream()
            .filter(r -> r.get("paragraph").equals(number) && !number.equals("0"))
            .findFirst()
            .orElse(null);
    if (row == null) {
      return false;
    }
    List<List<Map<String, String>>> evidence =
        SCORES.stream().map(score -> heaviestFirst(score, number)).toList();
    out.println(title() + ", paragraph " + number);
    out.println();
    List<Map<String, String>> shown = new ArrayList<>();
    evidence.forEach(shown::addAll);
    wrapped(marked(row, shown), out);
    int first = 1;
    for (int i = 0; i < SCORES.size(); i++) {
      out.println();
      print(SCORES.get(i), row, evidence.get(i), first, out);
      first += evidence.get(i).size();
    }
    return true;
  }

  private String title() {
    String title = Printable.of(summary.getOrDefault("title", ""));
    return title.isEmpty() ? essay.id() : title + " (" + essay.id() + ")";
  }

  private List<Map<String, String>> heaviestFirst(Score score, String paragraph) {
    return essay.rows(Table.EVIDENCE).stream()
        .filter(e -> e.get("score").equals(score.column))
        .filter(e -> paragraph.isEmpty() || e.get("paragraph").equals(paragraph))
        .filter(e -> all || number(e, "weight") != 0 || number(e, "points") != 0)
        .sorted(
            Comparator.comparingDouble((Map<String, String> e) -> -number(e, "weight"))
                .thenComparing(e -> -number(e, "points")))
        .toList();
  }

  private void print(
      Score score, Map<String, String> scored, List<Map<String, String>> rows, PrintWriter out) {
    print(score, scored, rows, 0, out);
  }

  /**
   * @param first number of the first row in the paragraph's text, 0 where no text is shown
   */
  private void print(
      Score score,
      Map<String, String> scored,
      List<Map<String, String>> rows,
      int first,
      PrintWriter out) {
    String value = scored.getOrDefault(score.column, "");
    double units = rows.stream().mapToDouble(e -> number(e, "weight")).sum();
    double points = rows.stream().mapToDouble(e -> number(e, "points")).sum();
    out.println(
        value.isEmpty()
            ? score.name + ": nothing to score"
            : score.name
                + ": "
                + rounded(scored, score.column)
                + " of 100 (80 % interval "
                + rounded(scored, score.column + "_low")
                + " to "
                + rounded(scored, score.column + "_high")
                + ")");
    if (rows.isEmpty()) {
      return;
    }
    out.printf(Locale.ROOT, "%8s %8s  %s%n", "units", "points", "evidence, the heaviest first");
    int place = first;
    for (Map<String, String> row : rows) {
      String mark = first == 0 ? "" : "[" + place++ + "] ";
      out.printf(
          Locale.ROOT,
          "%8.2f %8.2f  %s%s%s%n",
          number(row, "weight"),
          number(row, "points"),
          mark,
          kind(row),
          first == 0 ? where(row) : "");
    }
    out.printf(
        Locale.ROOT,
        "%8.2f %8.2f  in all: %s, and points of the essay's %s%n",
        units,
        points,
        score.units,
        rounded(summary, score.column));
  }

  private static String kind(Map<String, String> row) {
    String category = row.get("category").replace('_', ' ');
    String layer = row.get("layer");
    String strength = row.getOrDefault("strength", "");
    String words = Printable.of(row.get("text"));
    String cut =
        words.codePointCount(0, words.length()) <= LONGEST
            ? words
            : words.substring(0, words.offsetByCodePoints(0, LONGEST)).stripTrailing() + "...";
    return (category.equals(layer) ? layer : layer + ", " + category)
        + (strength.isEmpty() ? "" : ", " + strength)
        + (cut.isEmpty() ? "" : ": \"" + cut + "\"");
  }

  private static String where(Map<String, String> row) {
    String paragraph = row.get("paragraph");
    return paragraph.isEmpty() || paragraph.equals("0") ? "" : " #" + paragraph;
  }

  /** The paragraph with brackets around its evidence and the evidence's number behind it. */
  private String marked(Map<String, String> row, List<Map<String, String>> evidence) {
    String text = essay.text();
    int start = (int) number(row, "start");
    int end = (int) number(row, "end");
    Map<Integer, StringBuilder> marks = new TreeMap<>();
    for (int i = 0; i < evidence.size(); i++) {
      Map<String, String> piece = evidence.get(i);
      if (!piece.get("start").isEmpty()) {
        int from = Math.max(start, (int) number(piece, "start"));
        int to = Math.min(end, (int) number(piece, "end"));
        marks.computeIfAbsent(from, p -> new StringBuilder()).append('[');
        marks.computeIfAbsent(to, p -> new StringBuilder()).insert(0, "](" + (i + 1) + ")");
      }
    }
    StringBuilder out = new StringBuilder();
    int place = start;
    for (Map.Entry<Integer, StringBuilder> mark : marks.entrySet()) {
      out.append(piece(text, place, mark.getKey())).append(mark.getValue());
      place = mark.getKey();
    }
    return Printable.of(out.append(piece(text, place, end)).toString().replaceAll("\\s+", " "));
  }

  private static String piece(String text, int from, int to) {
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private static void wrapped(String words, PrintWriter out) {
    StringBuilder line = new StringBuilder();
    for (String word : words.split(" ")) {
      if (!line.isEmpty() && line.length() + word.length() >= WIDTH) {
        out.println("  " + line);
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    out.println("  " + line);
  }

  private static String rounded(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? "-" : String.format(Locale.ROOT, "%.0f", Double.parseDouble(cell));
  }

  private static double number(Map<String, String> row, String column) {
    String cell = row.getOrDefault(column, "");
    return cell.isEmpty() ? 0 : Double.parseDouble(cell);
  }
}
