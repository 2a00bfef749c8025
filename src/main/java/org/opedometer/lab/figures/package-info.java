/** Figures on the quality of a head, with intervals, folds and the card that states them. */
@NullMarked
package org.opedometer.lab.figures;

import org.jspecify.annotations.NullMarked;
