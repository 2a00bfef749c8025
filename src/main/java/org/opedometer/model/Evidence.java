package org.opedometer.model;

/**
 * One row of the ledger.
 *
 * @param id from 1 within the essay
 * @param sentence 0 where it concerns the whole essay
 * @param weight what it counts for (rhetoric) or what it offers (sourcing)
 * @param score the score it moves
 * @param points what it brings to the essay's score; all points of a score sum to it
 */
public record Evidence(
    int id,
    int paragraph,
    int sentence,
    Span span,
    Layer layer,
    String category,
    Voice voice,
    Strength strength,
    String rule,
    double confidence,
    double weight,
    ScoreName score,
    double points) {}
