/** Tables, data dictionary and folders: all that is written but the report. */
@NullMarked
package org.opedometer.output;

import org.jspecify.annotations.NullMarked;
