/** Which attributions are statements: what somebody says, writes, finds, asks or demands. */
@NullMarked
package org.opedometer.attribution.counted;

import org.jspecify.annotations.NullMarked;
