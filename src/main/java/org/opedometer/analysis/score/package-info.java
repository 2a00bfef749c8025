/** The two scores, their ledger, intervals and explanations. */
@NullMarked
package org.opedometer.analysis.score;

import org.jspecify.annotations.NullMarked;
