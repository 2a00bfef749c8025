package org.opedometer.report;

import java.util.List;
import org.opedometer.report.Course.Stop;

/**
 * The course of rhetoric over an essay: a line with its 80 % band, 0 to 100 for every essay;
 * triangles mark personal attacks, crosses numbers without a source.
 */
final class Sparkline {
  private static final double TOP = 16;
  private static final double PLOT = 80;
  static final double HEIGHT = TOP + PLOT + 18;

  private Sparkline() {}

  static String draw(String label, Course course) {
    Svg svg = new Svg(course.cssClass(), course.width(), HEIGHT);
    svg.start("g", "role", "img", "aria-label", label);
    add(svg, course);
    return svg.done();
  }

  /** The same within a larger picture. */
  static void add(Svg svg, Course course) {
    for (int level : new int[] {0, 50, 100}) {
      String y = Svg.n(y(level));
      svg.add("line", "class", "grid", "x1", "0", "x2", Svg.n(course.width()), "y1", y, "y2", y);
    }
    List<Stop> stops =
        course.stops().stream().filter(s -> s.rhetoric().value().isPresent()).toList();
    if (!stops.isEmpty()) {
      svg.add("path", "class", "band", "d", band(stops));
      svg.add("path", "class", "line", "d", line(stops));
    }
    for (Stop stop : stops) {
      String x = Svg.n(stop.middle());
      svg.add(
          "circle",
          "class",
          "dot",
          "cx",
          x,
          "cy",
          Svg.n(y(stop.rhetoric().value().orElse(0))),
          "r",
          "3");
    }
    course.stops().forEach(stop -> markers(svg, stop));
    svg.text("text", "100", "class", "tick", "x", "2", "y", Svg.n(TOP - 4));
    svg.text("text", "0", "class", "tick", "x", "2", "y", Svg.n(TOP + PLOT - 4));
  }

  private static void markers(Svg svg, Stop stop) {
    double x = stop.middle();
    double y = TOP + PLOT + 9;
    if (stop.attacks() > 0) {
      double left = stop.unsourcedNumbers() > 0 ? x - 7 : x;
      String d = "M%s %sl5 9h-10z".formatted(Svg.n(left), Svg.n(y - 5));
      svg.add("path", "class", "attack-marker", "d", d);
    }
    if (stop.unsourcedNumbers() > 0) {
      double right = stop.attacks() > 0 ? x + 7 : x;
      String d = "M%s %sl8 8m0 -8l-8 8".formatted(Svg.n(right - 4), Svg.n(y - 4));
      svg.add("path", "class", "number-marker", "d", d);
    }
  }

  private static String line(List<Stop> stops) {
    StringBuilder d = new StringBuilder();
    for (Stop stop : stops) {
      to(d, stop.middle(), stop.rhetoric().value().orElse(0));
    }
    return d.toString();
  }

  private static String band(List<Stop> stops) {
    StringBuilder d = new StringBuilder();
    for (Stop stop : stops) {
      double value = stop.rhetoric().value().orElse(0);
      to(d, stop.middle(), stop.rhetoric().high().orElse(value));
    }
    for (int i = stops.size() - 1; i >= 0; i--) {
      double value = stops.get(i).rhetoric().value().orElse(0);
      to(d, stops.get(i).middle(), stops.get(i).rhetoric().low().orElse(value));
    }
    return d.append('Z').toString();
  }

  private static void to(StringBuilder d, double x, double value) {
    d.append(d.isEmpty() ? 'M' : 'L').append(Svg.n(x)).append(' ').append(Svg.n(y(value)));
  }

  private static double y(double value) {
    return TOP + PLOT * (1 - value / 100);
  }
}
