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
    line(svg, "grid", x(scale, scale.low()), x(scale, scale.high()));
    if (low.isPresent() && high.isPresent()) {
      line(svg, "range", x(scale, low.getAsDouble()), x(scale, high.getAsDouble()));
    }
    svg.add("circle", "class", "dot", "cx", x(scale, value), "cy", "6", "r", "4");
  }

  private static void line(Svg svg, String css, String from, String to) {
    svg.add("line", "class", css, "x1", from, "x2", to, "y1", "6", "y2", "6");
  }

  private static String x(Scale scale, double value) {
    return Svg.n(MARGIN + scale.place(value) * (WIDTH - 2 * MARGIN));
  }
}
