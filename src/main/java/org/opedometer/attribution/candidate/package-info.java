/**
 * Candidates for an attribution, the spans they are made of, and how overlapping ones are resolved.
 */
@NullMarked
package org.opedometer.attribution.candidate;

import org.jspecify.annotations.NullMarked;
