/** Tone by word lists, and sentiment toward named targets. */
@NullMarked
package org.opedometer.analysis.sentiment;

import org.jspecify.annotations.NullMarked;
