/** The command line. */
@NullMarked
package org.opedometer.cli;

import org.jspecify.annotations.NullMarked;
