/** Measures each family of metrics in a paragraph or essay. */
@NullMarked
package org.opedometer.analysis.metrics;

import org.jspecify.annotations.NullMarked;
