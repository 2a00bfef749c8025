/** Annotated data, read line by line. */
@NullMarked
package org.opedometer.lab.gold;

import org.jspecify.annotations.NullMarked;
