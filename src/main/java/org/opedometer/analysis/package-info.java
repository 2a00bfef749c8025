/** The analysis: a pure function from an essay to what is known of it. */
@NullMarked
package org.opedometer.analysis;

import org.jspecify.annotations.NullMarked;
