/** Measures the analysis against annotated data. */
@NullMarked
package org.opedometer.lab.evaluate;

import org.jspecify.annotations.NullMarked;
