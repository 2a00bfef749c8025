/** Check-worthy claims and the sources that cover them. */
@NullMarked
package org.opedometer.claims;

import org.jspecify.annotations.NullMarked;
