/** Pure work on text: normalising, blocks, quotation marks, words. */
@NullMarked
package org.opedometer.text;

import org.jspecify.annotations.NullMarked;
