package org.opedometer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opedometer.analysis.attribution.GoldAttribution;
import org.opedometer.model.CueClass;
import org.opedometer.model.Span;

/** A document with its attributions: the pieces of each source, cue and content. */
public record GoldAttributions(String id, String text, List<GoldAttribution> attributions) {
  public GoldAttributions {
    attributions = List.copyOf(attributions);
  }

  static GoldAttributions of(GoldLine line) {
    String text = line.text("text");
    List<GoldAttribution> attributions = new ArrayList<>();
    for (Object value : line.list("attributions")) {
      GoldLine fields = line.within(value, "attributions");
      Optional<String> cueClass = fields.optionalText("cue_class");
      attributions.add(
          new GoldAttribution(
              spans(fields, "source", text),
              spans(fields, "cue", text),
              spans(fields, "content", text),
              cueClass.filter("attitude"::equals).isPresent()
                  ? CueClass.ATTITUDE
                  : CueClass.ASSERTION));
    }
    return new GoldAttributions(line.id(), text, attributions);
  }

  private static List<Span> spans(GoldLine fields, String role, String text) {
    return fields.list(role).stream().map(v -> span(fields, role, v, text)).toList();
  }

  private static Span span(GoldLine fields, String role, Object value, String text) {
    if (value instanceof List<?> ends && ends.size() == 2) {
      return fields.span(ends.get(0), ends.get(1), text);
    }
    throw fields.problem("each piece of '" + role + "' must be a list of start and end");
  }
}
