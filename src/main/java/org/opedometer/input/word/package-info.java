/** Reads Word documents. */
@NullMarked
package org.opedometer.input.word;

import org.jspecify.annotations.NullMarked;
