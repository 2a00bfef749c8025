package org.opedometer.report;

/** A value as a bar from 0, on the row's scale. */
final class ProfileBars {
  private static final double HEIGHT = 12;

  private ProfileBars() {}

  static String draw(Scale scale, double value) {
    double width = IntervalPlot.WIDTH;
    double zero = scale.place(0) * width;
    double end = scale.place(value) * width;
    Svg svg = new Svg("plot bars", width, HEIGHT);
    svg.add(
        "rect",
        "class",
        "bar",
        "x",
        Svg.n(Math.min(zero, end)),
        "y",
        "2",
        "width",
        Svg.n(Math.abs(end - zero)),
        "height",
        "8");
    if (scale.low() < 0) {
      svg.add("line", "class", "zero", "x1", Svg.n(zero), "x2", Svg.n(zero), "y1", "0", "y2", "12");
    }
    return svg.done();
  }
}
