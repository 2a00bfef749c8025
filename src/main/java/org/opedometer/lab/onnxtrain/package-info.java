/** The forward and backward pass of tuned encoder layers as ONNX graphs that ONNX Runtime runs. */
@NullMarked
package org.opedometer.lab.onnxtrain;

import org.jspecify.annotations.NullMarked;
