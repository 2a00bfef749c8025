/** The settings of a run: their keys, where each value came from, and their reading. */
@NullMarked
package org.opedometer.run.settings;

import org.jspecify.annotations.NullMarked;
