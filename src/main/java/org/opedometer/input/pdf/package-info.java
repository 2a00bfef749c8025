/** Reads PDF files. */
@NullMarked
package org.opedometer.input.pdf;

import org.jspecify.annotations.NullMarked;
