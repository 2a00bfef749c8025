package org.opedometer.lab.gold;

/**
 * A sentence that was judged: loaded or not, check-worthy or not, uncertain or not.
 *
 * @param label 1 if it is so, else 0
 * @param group sentences of one group (an outlet, a debate) never stand on both sides of a fold
 */
public record GoldSentence(String id, String text, int label, String group) {
  static GoldSentence of(GoldLine line) {
    String group =
        line.optionalText("group").or(() -> line.optionalText("outlet")).orElse(line.id());
    return new GoldSentence(line.id(), line.text("text"), line.integer("label", 0, 1), group);
  }
}
