/**
 * Devices that only structure shows: how sentences and clauses begin, end, answer and repeat each
 * other. One class a device.
 */
@NullMarked
package org.opedometer.rhetoric.structure;

import org.jspecify.annotations.NullMarked;
