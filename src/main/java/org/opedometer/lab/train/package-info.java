/** Trains each model from annotated data and writes its card. */
@NullMarked
package org.opedometer.lab.train;

import org.jspecify.annotations.NullMarked;
