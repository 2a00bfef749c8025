package org.opedometer.lab.gold;

import java.util.List;
import org.opedometer.model.Span;

/**
 * A text judged for loaded language.
 *
 * @param label 1 if it is loaded, else 0
 * @param marks its loaded stretches
 * @param fold for cross-validation, 0 to 4
 * @param group outlet or other origin
 * @param weight how much it counts, above 0 to 1; below 1 it does not set the calibration
 */
public record GoldLoaded(
    String id, String text, int label, List<Mark> marks, int fold, String group, double weight) {
  private static final int FOLDS = 5;

  /**
   * A loaded stretch.
   *
   * @param category empty where the annotators named none
   */
  public record Mark(Span span, String category, boolean strong) {}

  public GoldLoaded {
    marks = List.copyOf(marks);
  }

  static GoldLoaded of(GoldLine line) {
    String text = line.text("text");
    List<Mark> marks = line.list("spans").stream().map(s -> mark(line, s, text)).toList();
    int fold =
        line.fields().containsKey("fold")
            ? line.integer("fold", 0, FOLDS - 1)
            : Math.floorMod(line.id().hashCode(), FOLDS);
    String group = line.optionalText("outlet").or(() -> line.optionalText("topic")).orElse("");
    return new GoldLoaded(
        line.id(), text, line.integer("label", 0, 1), marks, fold, group, line.share("weight"));
  }

  private static Mark mark(GoldLine line, Object value, String text) {
    if (!(value instanceof List<?> parts) || parts.size() < 2) {
      throw line.problem(
          "each of 'spans' must be a list of start, end and perhaps category and strength");
    }
    String category = parts.size() > 2 ? String.valueOf(parts.get(2)) : "";
    boolean strong = parts.size() > 3 && "strong".equals(parts.get(3));
    return new Mark(line.span(parts.get(0), parts.get(1), text), category, strong);
  }
}
