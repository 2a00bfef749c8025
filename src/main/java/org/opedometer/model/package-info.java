/**
 * What the analysis reads and finds: records, enums and sealed interfaces, nothing that acts.
 *
 * <p>All offsets are UTF-16 offsets into {@link org.opedometer.model.Essay#text()}, end exclusive;
 * the output turns them into code points.
 */
@NullMarked
package org.opedometer.model;

import org.jspecify.annotations.NullMarked;
