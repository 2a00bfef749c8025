package org.opedometer.claims.checkworthy;

import org.opedometer.model.ClaimKind;

/**
 * Something in a sentence that could be checked.
 *
 * @param token where it stands
 * @param weight evidence in logits, above 0
 */
record Fact(ClaimKind kind, int token, double weight) {}
