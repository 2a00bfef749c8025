package org.opedometer.report;

import java.util.List;
import org.opedometer.output.Content;
import org.opedometer.output.OutputFolder;
import org.opedometer.report.Course.Score;
import org.opedometer.report.Course.Stop;

/**
 * Essays side by side as one SVG file: for each the two scores with their intervals on a shared
 * scale, the two heat strips, and the course of rhetoric.
 */
public final class ComparisonPicture {
  private static final double MARGIN = 24;
  private static final double HEAD = 74;
  private static final double LINE = 26;
  private static final double GAP = 40;
  private static final double PLOT = 1.5;
  private static final int LONGEST_TITLE = 90;
  private static final Scale HUNDRED = new Scale(0, 100);

  private final EssayShelf shelf;

  public ComparisonPicture(OutputFolder folder) {
    this.shelf = new EssayShelf(folder);
  }

  /**
   * The picture of these essays, from top to bottom in this order.
   *
   * @throws org.opedometer.output.OutputException where a table cannot be read
   */
  public Content of(List<String> essayIds) {
    List<EssayHead> heads = shelf.heads(essayIds, false);
    List<Course> courses =
        heads.stream().map(h -> new CourseReader(shelf.data(h)).course()).toList();
    double height = HEAD + courses.stream().mapToDouble(ComparisonPicture::height).sum();
    Svg svg =
        Svg.file(Course.WIDTH + 2 * MARGIN, height, PageAssets.resource("picture.css"))
            .add("rect", "class", "ground", "width", "100%", "height", "100%");
    text(svg, "h1", MARGIN, 34, PageComposer.TITLE);
    text(
        svg,
        "note",
        MARGIN,
        56,
        "One cell a paragraph; darker is more; hatched: nothing to source; \u25b2 personal attack,"
            + " \u2715 number without a source. No verdict.");
    double top = HEAD;
    for (int i = 0; i < heads.size(); i++) {
      svg.start("g", "transform", move(MARGIN, top));
      essay(svg, heads.get(i), courses.get(i));
      svg.end();
      top += height(courses.get(i));
    }
    return Content.text(svg.done() + "\n");
  }

  private static double height(Course course) {
    return 3 * LINE + (2 * HeatStrip.HEIGHT + Sparkline.HEIGHT) * scale(course) + GAP;
  }

  /** A long essay is drawn smaller, so that all are as wide. */
  private static double scale(Course course) {
    return Course.WIDTH / course.width();
  }

  private static void essay(Svg svg, EssayHead head, Course course) {
    text(svg, "h2", 0, 18, head.letter() + "  " + Printable.first(head.title(), LONGEST_TITLE));
    double y = LINE;
    y = strip(svg, y, "Rhetoric", Score.of(head.summary(), "rhetoric_intensity"), course, head);
    y = strip(svg, y, "Sourcing", Score.of(head.summary(), "sourcing_quality"), course, head);
    svg.start("g", "transform", move(0, y + 6) + " scale(" + scale(course) + ")");
    Sparkline.add(svg, course);
    svg.end();
  }

  private static double strip(
      Svg svg, double y, String name, Score score, Course course, EssayHead head) {
    text(svg, "label", 0, y + 17, name + "  " + score.inWords());
    score
        .value()
        .ifPresent(
            value -> {
              svg.start("g", "transform", move(Course.WIDTH - PLOT * IntervalPlot.WIDTH, y + 3));
              svg.start("g", "transform", "scale(" + PLOT + ")");
              IntervalPlot.add(svg, HUNDRED, value, score.low(), score.high());
              svg.end().end();
            });
    svg.start("g", "transform", move(0, y + LINE) + " scale(" + scale(course) + ")");
    boolean rhetoric = name.equals("Rhetoric");
    HeatStrip.add(
        svg,
        head.anchor() + (rhetoric ? "-r" : "-s"),
        name,
        course,
        rhetoric ? Stop::rhetoric : Stop::sourcing,
        false);
    svg.end();
    return y + LINE + HeatStrip.HEIGHT * scale(course);
  }

  private static void text(Svg svg, String cssClass, double x, double y, String words) {
    svg.text("text", words, "class", cssClass, "x", Svg.n(x), "y", Svg.n(y));
  }

  private static String move(double x, double y) {
    return "translate(" + Svg.n(x) + " " + Svg.n(y) + ")";
  }
}
