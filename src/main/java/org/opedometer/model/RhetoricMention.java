package org.opedometer.model;

/**
 * A place in the text where rhetoric shows.
 *
 * @param category as in the tables: {@code emotive_negative}, {@code hedge}, {@code antithesis} ...
 * @param rule what found it: {@code <category>/<id of the phrase, pattern or model>}, {@code
 *     user/<name>} for a list of the user's own
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
    String target) {}
