/** Which sentences assert a fact that a reader could check. */
@NullMarked
package org.opedometer.claims.checkworthy;

import org.jspecify.annotations.NullMarked;
