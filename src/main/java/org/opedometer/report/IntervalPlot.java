package org.opedometer.report;

import java.util.OptionalDouble;

/** A value as a dot and its 80 % interval as a line, on the row's scale. */
final class IntervalPlot {
  static final double WIDTH = 120;
  private static final double HEIGHT = 12;
  private static final double MARGIN = 5;

  private IntervalPlot() {}

  static String draw(Scale scale, double value, OptionalDouble low, OptionalDouble high) {
    Svg svg = new Svg("plot", WIDTH, HEIGHT);
    add(svg, scale, value, low, high);
    return svg.done();
  }

  /** The same within a larger picture. */
  static void add(Svg svg, Scale scale, double value, OptionalDouble low, OptionalDouble high) {
    svg.add(
        "line",
        "class",
        "grid",
        "x1",
        x(scale, scale.low()),
        "x2",
        x(scale, scale.high()),
        "y1",
        "6",
        "y2",
        "6");
    if (low.isPresent() && high.isPresent()) {
      svg.add(
          "line",
          "class",
          "range",
          "x1",
          x(scale, low.getAsDouble()),
          "x2",
          x(scale, high.getAsDouble()),
          "y1",
          "6",
          "y2",
          "6");
    }
    svg.add("circle", "class", "dot", "cx", x(scale, value), "cy", "6", "r", "4");
  }

  private static String x(Scale scale, double value) {
    return Svg.n(MARGIN + scale.place(value) * (WIDTH - 2 * MARGIN));
  }
}
