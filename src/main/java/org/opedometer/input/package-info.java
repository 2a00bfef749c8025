/** Reads documents into essays. */
@NullMarked
package org.opedometer.input;

import org.jspecify.annotations.NullMarked;
