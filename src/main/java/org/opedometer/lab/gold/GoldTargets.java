package org.opedometer.lab.gold;

import java.util.List;
import org.opedometer.model.Span;

/**
 * A text with those it mentions and how it stands to them.
 *
 * @param group texts of one group (an article) never stand on both sides of a fold
 */
public record GoldTargets(String id, String text, List<Target> targets, String group) {
  private static final int GROUP_PARTS = 3;

  /**
   * @param polarity -1, 0 or 1
   */
  public record Target(Span mention, int polarity) {}

  public GoldTargets {
    targets = List.copyOf(targets);
  }

  static GoldTargets of(GoldLine line) {
    String text = line.text("text");
    List<Target> targets =
        line.list("targets").stream().map(t -> target(line.within(t, "targets"), text)).toList();
    return new GoldTargets(
        line.id(), text, targets, line.optionalText("group").orElse(article(line.id())));
  }

  private static Target target(GoldLine line, String text) {
    Span span = line.span(line.fields().get("start"), line.fields().get("end"), text);
    return new Target(span, line.integer("polarity", -1, 1));
  }

  /** Ids of the form source_article_version_sentence... tell the article by their first parts. */
  private static String article(String id) {
    String[] parts = id.split("_");
    return parts.length <= GROUP_PARTS
        ? id
        : String.join("_", List.of(parts).subList(0, GROUP_PARTS));
  }
}
