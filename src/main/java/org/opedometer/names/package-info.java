/**
 * Who is named in an essay: names, pronouns, roles and genders, and the neutral words that stand
 * for them so that no score depends on who somebody is.
 */
@NullMarked
package org.opedometer.names;

import org.jspecify.annotations.NullMarked;
