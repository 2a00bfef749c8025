/**
 * The laboratory: trains the small models on annotated data and measures the analysis against it.
 * Nothing but the command line sees it.
 */
@NullMarked
package org.opedometer.lab;

import org.jspecify.annotations.NullMarked;
