package org.opedometer.model;

import org.jspecify.annotations.Nullable;

/**
 * A sentence with what the heads say of it.
 *
 * @param loadedProbability 0..1, null where no head was run
 * @param checkWorthyProbability 0..1, null where no head was run
 * @param authorShare share of its words in the author's voice, 0..1
 * @param paraphraseShare share of its words inside indirect content, 0..1
 * @param quotationShare share of its words inside quotation marks, 0..1
 */
public record SentenceReading(
    Sentence sentence,
    @Nullable Double loadedProbability,
    @Nullable Double checkWorthyProbability,
    double authorShare,
    double paraphraseShare,
    double quotationShare) {}
