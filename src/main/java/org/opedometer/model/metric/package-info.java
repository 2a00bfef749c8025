/** The dictionary of metrics: what each column means, one class a family. */
@NullMarked
package org.opedometer.model.metric;

import org.jspecify.annotations.NullMarked;
