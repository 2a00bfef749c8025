/** Tone by word lists, and sentiment toward named targets. */
@NullMarked
package org.opedometer.targets;

import org.jspecify.annotations.NullMarked;
