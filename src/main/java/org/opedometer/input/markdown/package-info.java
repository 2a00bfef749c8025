/** Reads Markdown. */
@NullMarked
package org.opedometer.input.markdown;

import org.jspecify.annotations.NullMarked;
