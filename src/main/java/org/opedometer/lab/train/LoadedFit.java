package org.opedometer.lab.train;

import java.util.Map;
import org.opedometer.rhetoric.loaded.LoadedModel;

/**
 * A trained model and what its parts, fitted to the other folds, said of each example.
 *
 * @param byNetwork raw logits of the words by the networks alone
 * @param byLinear the same by the linear model alone
 * @param byLayers the same by the tuned layers alone
 * @param words calibrated logits of the words by all
 * @param sentencesByHeads calibrated logits of the sentences without the tuned layers
 * @param sentencesByLayers raw logits of the sentences by the tuned layers alone
 * @param sentences calibrated logits of the sentences by all
 */
public record LoadedFit(
    LoadedModel model,
    Map<LoadedExample, double[]> byNetwork,
    Map<LoadedExample, double[]> byLinear,
    Map<LoadedExample, double[]> byLayers,
    Map<LoadedExample, double[]> words,
    Map<LoadedExample, Double> sentencesByHeads,
    Map<LoadedExample, Double> sentencesByLayers,
    Map<LoadedExample, Double> sentences) {}
