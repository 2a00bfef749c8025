/**
 * A small sentence encoder behind the port TokenEncoder; the only package that knows ONNX Runtime.
 */
@NullMarked
package org.opedometer.encoder;

import org.jspecify.annotations.NullMarked;
