package org.opedometer.model;

/**
 * A link the essay makes.
 *
 * @param span the linked words, or the address itself where it is written out
 * @param target the address
 */
public record Hyperlink(Span span, String target) {}
