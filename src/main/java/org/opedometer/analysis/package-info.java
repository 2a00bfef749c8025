/**
 * The analysis: a pure function from an essay to what is known of it. The roof: nothing below
 * imports it.
 */
@NullMarked
package org.opedometer.analysis;

import org.jspecify.annotations.NullMarked;
