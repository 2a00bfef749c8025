/** Resolves the words of a source to one name and kind over the essay. */
@NullMarked
package org.opedometer.attribution.sources;

import org.jspecify.annotations.NullMarked;
