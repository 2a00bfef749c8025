/** Hides who the sides of a matter are, so that no score can hang on it. */
@NullMarked
package org.opedometer.analysis.neutral;

import org.jspecify.annotations.NullMarked;
