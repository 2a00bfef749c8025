/** Turns the scores of a head into probabilities that can be taken at their word. */
@NullMarked
package org.opedometer.heads.calibration;

import org.jspecify.annotations.NullMarked;
