/** Numbers, rates and amounts in a sentence. */
@NullMarked
package org.opedometer.claims.quantity;

import org.jspecify.annotations.NullMarked;
