/** Files that hold many texts: tables with a text a row. */
@NullMarked
package org.opedometer.input.tables;

import org.jspecify.annotations.NullMarked;
