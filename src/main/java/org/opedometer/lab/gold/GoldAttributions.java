package org.opedometer.lab.gold;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.opedometer.model.CueClass;
import org.opedometer.model.Span;

/** A document with its attributions: the pieces of each source, cue and content. */
public record GoldAttributions(String id, String text, List<Annotated> annotated) {
  /**
   * An attribution with what some annotations say beside its pieces.
   *
   * @param type {@code direct}, {@code indirect} or {@code mixed}, where the annotation names it
   * @param names all names of the source in the document, none where they are not annotated
   * @param pronoun whether the source is a pronoun in a chain of mentions
   */
  public record Annotated(
      GoldAttribution pieces, Optional<String> type, List<String> names, boolean pronoun) {
    public Annotated {
      names = List.copyOf(names);
    }
  }

  public GoldAttributions {
    annotated = List.copyOf(annotated);
  }

  /** The pieces alone. */
  public List<GoldAttribution> attributions() {
    return annotated.stream().map(Annotated::pieces).toList();
  }

  static GoldAttributions of(GoldLine line) {
    String text = line.text("text");
    List<Annotated> annotated =
        line.list("attributions").stream()
            .map(value -> annotated(line.within(value, "attributions"), text))
            .toList();
    return new GoldAttributions(line.id(), text, annotated);
  }

  private static Annotated annotated(GoldLine fields, String text) {
    Optional<String> cueClass = fields.optionalText("cue_class");
    GoldAttribution pieces =
        new GoldAttribution(
            spans(fields, "source", text),
            spans(fields, "cue", text),
            spans(fields, "content", text),
            cueClass.filter("attitude"::equals).isPresent()
                ? CueClass.ATTITUDE
                : CueClass.ASSERTION);
    Optional<GoldLine> resolved =
        fields.fields().get("resolved") instanceof Map<?, ?> map
            ? Optional.of(fields.within(map, "resolved"))
            : Optional.empty();
    return new Annotated(
        pieces,
        fields.optionalText("type"),
        resolved.map(GoldAttributions::names).orElse(List.of()),
        resolved.map(r -> Boolean.TRUE.equals(r.fields().get("pronoun"))).orElse(false));
  }

  private static List<String> names(GoldLine resolved) {
    return resolved.list("names").stream().map(String::valueOf).toList();
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
