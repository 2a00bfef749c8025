package org.opedometer.model;

/**
 * A place in the text where rhetoric shows.
 *
 * @param category as in the tables: {@code emotive_negative}, {@code hedge}, {@code antithesis} ...
 * @param rule id of the rule, lexicon or model that found it
 * @param confidence 0..1
 * @param target whom it is aimed at, resolved over the essay; empty where nobody is named
 */
public record RhetoricMention(
    Span span,
    int sentence,
    int paragraph,
    Layer layer,
    String category,
    Strength strength,
    Voice voice,
    String rule,
    double confidence,
    String target) {
  /** Rule of weasels that only leave open how many, who or on whose judgement. */
  public static final String VAGUE_REFERENCE = "weasel:vague_reference";

  /** Whether it is a weasel that lays no claim at an unnamed source: {@code some tenants}. */
  public boolean isVagueReference() {
    return rule.equals(VAGUE_REFERENCE);
  }
}
