/** Check-worthy claims and the sources that cover them. */
@NullMarked
package org.opedometer.analysis.sourcing;

import org.jspecify.annotations.NullMarked;
