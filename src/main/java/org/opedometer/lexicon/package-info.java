/** Word lists as data, and the matching of their terms. */
@NullMarked
package org.opedometer.lexicon;

import org.jspecify.annotations.NullMarked;
