/** Spring Batch wiring, and nothing else. */
@NullMarked
package org.opedometer.job;

import org.jspecify.annotations.NullMarked;
