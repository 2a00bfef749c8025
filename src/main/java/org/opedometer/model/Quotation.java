package org.opedometer.model;

/**
 * A stretch between quotation marks, or a block quotation.
 *
 * @param span with its marks; ends with the paragraph where the closing mark is missing
 * @param inner without its marks
 * @param block number of the block it stands in
 * @param continues whether it goes on from a quotation left open at the end of the block before
 * @param closed whether a closing mark was found
 */
public record Quotation(Span span, Span inner, int block, boolean continues, boolean closed) {}
