/** Which inputs there are and which of them are new, changed, gone or refused. */
@NullMarked
package org.opedometer.input.manifest;

import org.jspecify.annotations.NullMarked;
