/** Who says what: cues, contents, sources, and the one name each source has over an essay. */
@NullMarked
package org.opedometer.attribution;

import org.jspecify.annotations.NullMarked;
