/** Attributions as learnt: the features and rankers of cue, content and source. */
@NullMarked
package org.opedometer.attribution.model;

import org.jspecify.annotations.NullMarked;
