/** Loaded language, certainty, devices and attacks, each found by one rule. */
@NullMarked
package org.opedometer.rhetoric;

import org.jspecify.annotations.NullMarked;
