/** Reads documents into essays and finds out which of them are new. */
@NullMarked
package org.opedometer.input;

import org.jspecify.annotations.NullMarked;
