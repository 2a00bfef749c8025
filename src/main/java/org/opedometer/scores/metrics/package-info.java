/** Measures each family of metrics in a paragraph or essay. */
@NullMarked
package org.opedometer.scores.metrics;

import org.jspecify.annotations.NullMarked;
