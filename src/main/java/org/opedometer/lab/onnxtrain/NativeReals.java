package org.opedometer.lab.onnxtrain;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;

/** Numbers in native memory, which ONNX Runtime reads where they are. */
record NativeReals(FloatBuffer values, long... sizes) {
  static NativeReals of(long... sizes) {
    long count = 1;
    for (long size : sizes) {
      count *= size;
    }
    ByteBuffer bytes = ByteBuffer.allocateDirect(Math.toIntExact(count * Float.BYTES));
    return new NativeReals(bytes.order(ByteOrder.nativeOrder()).asFloatBuffer(), sizes);
  }

  OnnxTensor tensor(OrtEnvironment environment) throws OrtException {
    return OnnxTensor.createTensor(environment, values.duplicate().rewind(), sizes);
  }
}
