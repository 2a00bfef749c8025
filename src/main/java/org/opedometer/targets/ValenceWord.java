package org.opedometer.targets;

import org.opedometer.model.Span;
import org.opedometer.model.Voice;

/**
 * A positive or negative word.
 *
 * @param valence 1 or -1, turned by a negation before it
 */
public record ValenceWord(Span span, int valence, Voice voice) {}
