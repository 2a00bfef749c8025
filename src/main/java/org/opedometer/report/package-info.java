/** The HTML report. */
@NullMarked
package org.opedometer.report;

import org.jspecify.annotations.NullMarked;
