/** The one home of value libraries: YAML as a tree of values that know their line. */
@NullMarked
package org.opedometer.io;

import org.jspecify.annotations.NullMarked;
