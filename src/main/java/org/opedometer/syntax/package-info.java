/**
 * An essay as it is annotated (sentences, tokens, tags, trees, graphs, vectors), and the ports
 * behind which the annotator and the encoder work.
 */
@NullMarked
package org.opedometer.syntax;

import org.jspecify.annotations.NullMarked;
