/**
 * One run from settings to tables: composition of the analysis, session, limits, lock. Knows no
 * Spring.
 */
@NullMarked
package org.opedometer.run;

import org.jspecify.annotations.NullMarked;
