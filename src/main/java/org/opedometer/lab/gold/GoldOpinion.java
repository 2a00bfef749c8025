package org.opedometer.lab.gold;

import java.util.List;
import org.opedometer.model.Span;

/**
 * An opinion piece that was read by hand, with all that was marked in it.
 *
 * @param items in the order of the file
 */
public record GoldOpinion(String id, String text, List<Item> items) {
  /** What was marked. */
  public enum Kind {
    /** Somebody says, finds, asks or believes something. */
    ATTRIBUTION,
    /** A sentence that asks for a source. */
    CLAIM,
    /** A loaded stretch. */
    LOADED,
    /** A mark of certainty or doubt in the author's voice. */
    CERTAINTY,
    /** A rhetorical device in the author's voice. */
    DEVICE
  }

  /**
   * A mark.
   *
   * @param labels the category; for a claim its kinds; for an attribution the type of its source
   * @param spans where it stands; for an attribution the content
   * @param cues of an attribution
   * @param sources of an attribution
   * @param strong whether a loaded stretch is strong
   * @param aimed whether a loaded stretch is aimed at somebody
   * @param quoted whether it stands in somebody's quoted words
   * @param doubtful whether readers may differ: such a mark teaches neither yes nor no
   */
  public record Item(
      Kind kind,
      List<String> labels,
      List<Span> spans,
      List<Span> cues,
      List<Span> sources,
      boolean strong,
      boolean aimed,
      boolean quoted,
      boolean doubtful) {
    public Item {
      labels = List.copyOf(labels);
      spans = List.copyOf(spans);
      cues = List.copyOf(cues);
      sources = List.copyOf(sources);
    }

    /** The first label. */
    public String label() {
      return labels.isEmpty() ? "" : labels.get(0);
    }
  }

  public GoldOpinion {
    items = List.copyOf(items);
  }

  /** The marks of one kind. */
  public List<Item> of(Kind kind) {
    return items.stream().filter(item -> item.kind() == kind).toList();
  }

  static GoldOpinion of(GoldLine line) {
    String text = line.text("text");
    List<Item> items =
        line.list("items").stream()
            .map(item -> line.within(item, "items"))
            .filter(item -> !item.text("k").equals("piece"))
            .map(item -> item(item, text))
            .toList();
    return new GoldOpinion(line.id(), text, items);
  }

  private static Item item(GoldLine line, String text) {
    return switch (line.text("k")) {
      case "attr" ->
          new Item(
              Kind.ATTRIBUTION,
              List.of(line.text("type")),
              spans(line, "content", text),
              spans(line, "cue", text),
              spans(line, "source", text),
              false,
              false,
              false,
              doubtful(line));
      case "claim" ->
          marked(line, Kind.CLAIM, line.list("kinds").stream().map(String::valueOf).toList(), text);
      case "loaded" -> marked(line, Kind.LOADED, List.of(line.text("cat")), text);
      case "certainty" -> marked(line, Kind.CERTAINTY, List.of(line.text("cat")), text);
      case "device" -> marked(line, Kind.DEVICE, List.of(line.text("cat")), text);
      default -> throw line.problem("an item is no attr, claim, loaded, certainty or device");
    };
  }

  private static Item marked(GoldLine line, Kind kind, List<String> labels, String text) {
    return new Item(
        kind,
        labels,
        List.of(span(line, line.fields().get("span"), text)),
        List.of(),
        List.of(),
        line.optionalText("strength").filter("strong"::equals).isPresent(),
        line.optionalText("target").filter(target -> !target.isBlank()).isPresent(),
        line.optionalText("voice").filter("quotation"::equals).isPresent(),
        doubtful(line));
  }

  private static boolean doubtful(GoldLine line) {
    return Boolean.TRUE.equals(line.fields().get("border"));
  }

  private static List<Span> spans(GoldLine line, String field, String text) {
    return line.list(field).stream().map(span -> span(line, span, text)).toList();
  }

  private static Span span(GoldLine line, Object value, String text) {
    if (value instanceof List<?> parts && parts.size() == 2) {
      return line.span(parts.get(0), parts.get(1), text);
    }
    throw line.problem("a span must be a list of start and end");
  }
}
