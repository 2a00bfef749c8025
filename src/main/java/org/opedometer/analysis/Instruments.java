package org.opedometer.analysis;

import org.jspecify.annotations.Nullable;
import org.opedometer.analysis.attribution.AttributionMatcher;
import org.opedometer.analysis.rhetoric.RhetoricTagger;
import org.opedometer.analysis.rhetoric.loaded.LoadedReader;
import org.opedometer.analysis.score.Reference;
import org.opedometer.analysis.sentiment.TargetReader;
import org.opedometer.analysis.sentiment.ValenceReader;
import org.opedometer.analysis.sourcing.ClaimReader;

/**
 * What an analysis is done with. All parts are safe for use by many threads.
 *
 * @param encoder null where the encoder is off: the columns that need it stay empty
 * @param targetReader null where the encoder is off
 * @param loadedReader null for loaded language by word lists alone
 * @param reference the rhetoric of a typical editorial
 */
public record Instruments(
    Annotator annotator,
    @Nullable TokenEncoder encoder,
    AttributionMatcher attributionMatcher,
    @Nullable LoadedReader loadedReader,
    RhetoricTagger rhetoricTagger,
    ClaimReader claimReader,
    ValenceReader valenceReader,
    @Nullable TargetReader targetReader,
    Reference reference) {}
