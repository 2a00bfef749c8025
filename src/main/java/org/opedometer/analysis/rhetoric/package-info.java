/** Loaded language, certainty and devices. */
@NullMarked
package org.opedometer.analysis.rhetoric;

import org.jspecify.annotations.NullMarked;
