package org.opedometer.claims.quantity;

/**
 * A number or measure in a sentence.
 *
 * @param from first token
 * @param to behind the last token
 * @param weight how plainly it is a measure of something, 0..1
 */
public record Quantity(int from, int to, double weight) {}
