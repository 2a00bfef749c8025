package org.opedometer.lexicon;

/**
 * A term found in a sentence.
 *
 * @param from first token
 * @param to behind the last token
 */
public record LexiconHit(Lexicon lexicon, LexiconEntry entry, int from, int to) {}
