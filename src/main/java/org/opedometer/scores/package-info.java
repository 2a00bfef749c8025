/** The two scores, their ledger, intervals and explanations. */
@NullMarked
package org.opedometer.scores;

import org.jspecify.annotations.NullMarked;
