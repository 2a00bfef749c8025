package org.opedometer.model;

/**
 * A title, paragraph, list item ... of an essay.
 *
 * @param number place among all blocks, from 0
 * @param kind what it is to a reader
 * @param paragraph place among the scored blocks, from 1; 0 for kinds that are not scored
 * @param span where it stands, without surrounding white space
 */
public record Block(int number, BlockKind kind, int paragraph, Span span) {}
