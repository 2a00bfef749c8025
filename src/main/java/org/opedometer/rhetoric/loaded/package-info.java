/**
 * Loaded language as learnt: which sentences carry it, which words are it. Names are hidden before
 * anything is read, so that nobody is judged by a name.
 */
@NullMarked
package org.opedometer.rhetoric.loaded;

import org.jspecify.annotations.NullMarked;
