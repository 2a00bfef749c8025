package org.opedometer.reader;

import org.opedometer.syntax.TokenVectors;

/**
 * What the reader's layers read of a sentence.
 *
 * @param words the sentence
 * @param vectors of its tokens, names and sides neutral, groups hidden
 */
public record NeutralSentence(NamelessSentence words, TokenVectors vectors) {}
