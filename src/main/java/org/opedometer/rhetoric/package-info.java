/**
 * Loaded language, certainty, devices and attacks, each found by one rule. Rules that are words and
 * patterns stand here, rules that need code in {@code structure}, what both are written with in
 * {@code rule}.
 */
@NullMarked
package org.opedometer.rhetoric;

import org.jspecify.annotations.NullMarked;
