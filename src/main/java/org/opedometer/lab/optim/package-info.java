/** Fits heads to examples: the same examples and seed give the same head to the bit. */
@NullMarked
package org.opedometer.lab.optim;

import org.jspecify.annotations.NullMarked;
