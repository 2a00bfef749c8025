/**
 * Attributions that the form of the text gives: quotation marks, colons, credits, transcripts,
 * reporting verbs.
 */
@NullMarked
package org.opedometer.attribution.rules;

import org.jspecify.annotations.NullMarked;
