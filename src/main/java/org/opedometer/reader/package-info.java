/**
 * One reader for all marks: a stack of layers on the encoder's sixth that answers, for each word
 * and each sentence, the questions of every step that follows. Names are hidden before it reads.
 */
@NullMarked
package org.opedometer.reader;

import org.jspecify.annotations.NullMarked;
