package org.opedometer.analysis;

import org.jspecify.annotations.Nullable;
import org.opedometer.attribution.AttributionMatcher;
import org.opedometer.claims.ClaimReader;
import org.opedometer.rhetoric.RhetoricTagger;
import org.opedometer.rhetoric.loaded.LoadedReader;
import org.opedometer.scores.Reference;
import org.opedometer.syntax.Annotator;
import org.opedometer.syntax.TokenEncoder;
import org.opedometer.targets.TargetReader;
import org.opedometer.targets.ValenceReader;

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
