package org.opedometer.analysis.rhetoric.loaded;

import java.util.Map;

/**
 * A trained model and what its heads, fitted to the other folds, said of each example.
 *
 * @param byNetwork raw logits of the words by the networks alone
 * @param byLinear the same by the linear model alone
 * @param words calibrated logits of the words by both
 * @param sentences raw logits of the sentences
 */
public record LoadedFit(
    LoadedModel model,
    Map<LoadedExample, double[]> byNetwork,
    Map<LoadedExample, double[]> byLinear,
    Map<LoadedExample, double[]> words,
    Map<LoadedExample, Double> sentences) {}
