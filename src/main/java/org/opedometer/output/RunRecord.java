package org.opedometer.output;

import java.time.Instant;

/**
 * One run: one row of runs.csv.
 *
 * @param run name or number of the run, unique in the output folder
 * @param outcome such as {@code completed}, {@code stopped}, {@code failed}
 * @param inputs inputs found
 * @param scored essays scored in this run
 * @param unchanged essays that were in place already
 * @param rejected inputs that could not be scored
 */
public record RunRecord(
    String run,
    Instant started,
    Instant ended,
    String outcome,
    int inputs,
    int scored,
    int unchanged,
    int rejected,
    String analyzerVersion,
    String lexiconVersion,
    String referenceVersion,
    String scorerFingerprint,
    String settingsHash) {}
