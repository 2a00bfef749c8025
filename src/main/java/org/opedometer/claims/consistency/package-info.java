/**
 * Where an essay repeats or contradicts itself: repeated claims, drifting quotations, conflicting
 * identities.
 */
@NullMarked
package org.opedometer.claims.consistency;

import org.jspecify.annotations.NullMarked;
