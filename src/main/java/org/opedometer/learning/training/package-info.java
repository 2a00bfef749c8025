/** Fits heads to examples: the same examples and seed give the same head to the bit. */
@NullMarked
package org.opedometer.learning.training;

import org.jspecify.annotations.NullMarked;
