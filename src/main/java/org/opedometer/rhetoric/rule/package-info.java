/**
 * What rules of rhetoric are written with: the essay as they see it, ranges of tokens, patterns
 * over the words of a sentence. Nothing here decides what counts.
 */
@NullMarked
package org.opedometer.rhetoric.rule;

import org.jspecify.annotations.NullMarked;
