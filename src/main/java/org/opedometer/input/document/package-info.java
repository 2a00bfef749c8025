/**
 * What every reader of documents shares: the document, its text, encodings, limits and rejections.
 */
@NullMarked
package org.opedometer.input.document;

import org.jspecify.annotations.NullMarked;
