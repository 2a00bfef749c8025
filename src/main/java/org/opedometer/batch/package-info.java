/** Spring Batch wiring, and nothing else. */
@NullMarked
package org.opedometer.batch;

import org.jspecify.annotations.NullMarked;
