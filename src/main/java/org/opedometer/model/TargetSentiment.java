package org.opedometer.model;

/**
 * Sentiment toward a named person or organisation where a sentence mentions it.
 *
 * @param targetId one id a target in the essay, from 1, most mentions first; 0 where nobody is
 *     known to be meant
 * @param targetName the target's one name in the essay
 * @param polarity -1, 0 or 1
 */
public record TargetSentiment(
    int targetId,
    String targetName,
    int paragraph,
    int sentence,
    Span mention,
    int polarity,
    double negative,
    double neutral,
    double positive) {
  /** Expected polarity, -1..1. */
  public double value() {
    return positive - negative;
  }
}
