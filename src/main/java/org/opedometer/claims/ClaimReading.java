package org.opedometer.claims;

import java.util.List;
import org.opedometer.model.Claim;

/**
 * What an essay's sentences ask for.
 *
 * @param claims the check-worthy sentences of its scored paragraphs, in text order
 * @param probabilities of each sentence of the essay being check-worthy, 0..1
 */
public record ClaimReading(List<Claim> claims, List<Double> probabilities) {}
