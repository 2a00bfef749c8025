package org.opedometer.report;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an SVG picture. Text and attributes are escaped; no style attribute, which the page
 * forbids.
 */
final class Svg {
  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /** A picture {@code width} by {@code height} units, scaled by the style sheet. */
  Svg(String cssClass, double width, double height) {
    start("svg", "class", cssClass, "viewBox", "0 0 " + n(width) + " " + n(height));
  }

  /** A picture that is a file of its own, as large as its units. */
  static Svg file(double width, double height, String style) {
    Svg svg = new Svg();
    svg.start(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        n(width),
        "height",
        n(height),
        "viewBox",
        "0 0 " + n(width) + " " + n(height),
        "font-family",
        "system-ui, 'Segoe UI', 'Noto Sans', sans-serif");
    return svg.text("style", style);
  }

  private Svg() {}

  /** Opens an element; attributes come in pairs of name and value. */
  Svg start(String tag, String... attributes) {
    head(tag, attributes);
    out.append('>');
    open.push(tag);
    return this;
  }

  Svg end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Svg add(String tag, String... attributes) {
    head(tag, attributes);
    out.append("/>");
    return this;
  }

  Svg text(String tag, String words, String... attributes) {
    start(tag, attributes);
    out.append(escape(words));
    return end();
  }

  /** Closes all that is open. */
  String done() {
    while (!open.isEmpty()) {
      end();
    }
    return out.toString();
  }

  /** A coordinate with at most one decimal. */
  static String n(double value) {
    long tenths = Math.round(value * 10);
    return tenths % 10 == 0 ? Long.toString(tenths / 10) : Double.toString(tenths / 10.0);
  }

  static String escape(String words) {
    boolean plain = words.chars().noneMatch(c -> "&<>\"'".indexOf(c) >= 0);
    return plain ? words : escaped(words);
  }

  private static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  private void head(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(escape(attributes[i + 1]))
          .append('"');
    }
  }
}
