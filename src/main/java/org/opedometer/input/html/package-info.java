/** Reads web pages. */
@NullMarked
package org.opedometer.input.html;

import org.jspecify.annotations.NullMarked;
