package org.opedometer.lab.gold;

import java.util.List;
import org.opedometer.model.Span;

/** A text with labelled stretches, as its loaded words. */
public record GoldSpans(String id, String text, List<Labelled> spans) {
  /** A stretch and its label, empty where it has none. */
  public record Labelled(Span span, String label) {}

  public GoldSpans {
    spans = List.copyOf(spans);
  }

  static GoldSpans of(GoldLine line) {
    String text = line.text("text");
    List<Labelled> spans = line.list("spans").stream().map(s -> labelled(line, s, text)).toList();
    return new GoldSpans(line.id(), text, spans);
  }

  private static Labelled labelled(GoldLine line, Object value, String text) {
    if (!(value instanceof List<?> parts) || parts.size() < 2) {
      throw line.problem("each of 'spans' must be a list of start, end and label");
    }
    String label = parts.size() > 2 ? String.valueOf(parts.get(2)) : "";
    return new Labelled(line.span(parts.get(0), parts.get(1), text), label);
  }
}
