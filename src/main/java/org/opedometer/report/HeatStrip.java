package org.opedometer.report;

import java.util.function.Function;
import org.opedometer.report.Course.Score;
import org.opedometer.report.Course.Stop;

/**
 * One score over an essay, a cell a paragraph (literature fingerprinting, Keim and Oelke 2007).
 * Cells link to the text; hatched where nothing asks for a source.
 */
final class HeatStrip {
  static final double HEIGHT = 30;
  private static final double GAP = 1;

  private HeatStrip() {}

  /**
   * @param id unique in the page
   * @param name of the score, for those who cannot see it
   */
  static String draw(String id, String name, Course course, Function<Stop, Score> score) {
    Svg svg = new Svg(course.cssClass(), course.width(), HEIGHT);
    add(svg, id, name, course, score, true);
    return svg.done();
  }

  /**
   * The same within a larger picture.
   *
   * @param linked whether cells lead to the text, which stands in the same page
   */
  static void add(
      Svg svg, String id, String name, Course course, Function<Stop, Score> score, boolean linked) {
    String hatch = id + "-hatch";
    svg.start(
        "pattern", "id", hatch, "width", "7", "height", "7", "patternUnits", "userSpaceOnUse");
    svg.add("rect", "class", "hatch-ground", "width", "7", "height", "7");
    svg.add("path", "class", "hatch-line", "d", "M-1 8L8 -1M-1 1L1 -1M6 8L8 6").end();
    for (Stop stop : course.stops()) {
      if (linked) {
        svg.start("a", "href", "#" + stop.anchor(), "aria-label", inWords(name, stop, score));
      } else {
        svg.start("g");
      }
      svg.text("title", inWords(name, stop, score));
      cell(svg, stop, score.apply(stop), "url(#" + hatch + ")");
      svg.end();
    }
  }

  private static String inWords(String name, Stop stop, Function<Stop, Score> score) {
    return "Paragraph %d, %d words; %s: %s"
        .formatted(stop.paragraph(), stop.words(), name, score.apply(stop).inWords());
  }

  private static void cell(Svg svg, Stop stop, Score score, String hatch) {
    boolean empty = score.value().isEmpty();
    double value = score.value().orElse(0);
    svg.add(
        "rect",
        "x",
        Svg.n(stop.x()),
        "width",
        Svg.n(stop.width() - GAP),
        "height",
        Svg.n(HEIGHT),
        "fill",
        empty ? hatch : Cividis.colour(value));
    svg.text(
        "text",
        empty ? Printable.MISSING : Printable.number(value, 0),
        "class",
        empty ? "cell empty" : "cell",
        "x",
        Svg.n(stop.middle() - GAP / 2),
        "y",
        "20",
        "fill",
        empty ? "currentColor" : Cividis.ink(value));
  }
}
