/** The small trained models: features, linear heads, their files and cards, and their training. */
@NullMarked
package org.opedometer.learning;

import org.jspecify.annotations.NullMarked;
