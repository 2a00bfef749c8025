package org.opedometer.lab.optim;

import java.util.Arrays;
import org.opedometer.heads.LinearWeights;

/**
 * Where the weights of a linear model stand among the parameters of its objective: dense by output,
 * then sparse by bucket and output, then the biases, then the loss's own.
 */
record ParameterLayout(int outputs, int dense, int buckets, int extras) {
  int sparseStart() {
    return outputs * dense;
  }

  int biasStart() {
    return outputs * (dense + buckets);
  }

  int extraStart() {
    return biasStart() + outputs;
  }

  int size() {
    return extraStart() + extras;
  }

  /** The weights at a point. */
  LinearWeights weights(double[] point) {
    float[][] rows = new float[outputs][];
    Arrays.setAll(rows, output -> floats(point, output * dense, dense));
    float[] sparse = floats(point, sparseStart(), outputs * buckets);
    return new LinearWeights(rows, sparse, floats(point, biasStart(), outputs));
  }

  double[] extras(double[] point) {
    return Arrays.copyOfRange(point, extraStart(), size());
  }

  private static float[] floats(double[] point, int start, int length) {
    float[] floats = new float[length];
    for (int i = 0; i < length; i++) {
      floats[i] = (float) point[start + i];
    }
    return floats;
  }
}
