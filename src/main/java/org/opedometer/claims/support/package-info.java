/** Which source covers a fact, and how well a reader can trace it. */
@NullMarked
package org.opedometer.claims.support;

import org.jspecify.annotations.NullMarked;
