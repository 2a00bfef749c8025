/** Parts of Stanford CoreNLP on flat arrays: the same results in less time and memory. */
@NullMarked
package org.opedometer.corenlp.fast;

import org.jspecify.annotations.NullMarked;
