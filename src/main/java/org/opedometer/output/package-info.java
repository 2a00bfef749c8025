/**
 * Tables, data dictionary and folders: all that is written but the report.
 *
 * <p>{@link org.opedometer.output.Table} is the only list of columns. {@link
 * org.opedometer.output.EssayFolder} publishes an essay, {@link org.opedometer.output.Collation}
 * puts the essays together, {@link org.opedometer.output.Spreadsheet} makes a workbook of them.
 * Only {@code Durable}, behind {@link org.opedometer.output.AtomicFile} and {@code AtomicFolder},
 * opens files for writing.
 */
@NullMarked
package org.opedometer.output;

import org.jspecify.annotations.NullMarked;
