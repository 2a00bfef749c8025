package org.opedometer.heads;

import java.util.List;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * Brings dense features to mean 0 and standard deviation 1 over the training examples.
 *
 * @param means by feature
 * @param scales one over the standard deviation; 0 for a feature that never varies
 */
public record Standardizer(float[] means, float[] scales) {
  /** Below this share of its size a feature's spread is rounding error. */
  private static final double LEAST_SPREAD = 1e-6;

  public static Standardizer fit(List<FeatureVector> items) {
    int length = items.isEmpty() ? 0 : items.get(0).dense().length;
    double[] sums = new double[length];
    double[] squares = new double[length];
    for (FeatureVector item : items) {
      requireLength(item.dense(), length);
      for (int i = 0; i < length; i++) {
        sums[i] += item.dense()[i];
        squares[i] += (double) item.dense()[i] * item.dense()[i];
      }
    }
    float[] means = new float[length];
    float[] scales = new float[length];
    for (int i = 0; i < length; i++) {
      double mean = sums[i] / items.size();
      double deviation = Math.sqrt(Math.max(0, squares[i] / items.size() - mean * mean));
      means[i] = (float) mean;
      scales[i] = deviation > LEAST_SPREAD * (1 + Math.abs(mean)) ? (float) (1 / deviation) : 0;
    }
    return new Standardizer(means, scales);
  }

  /** Number of dense features. */
  public int length() {
    return means.length;
  }

  public float[] apply(float[] dense) {
    requireLength(dense, means.length);
    float[] standard = new float[means.length];
    for (int i = 0; i < standard.length; i++) {
      standard[i] = (dense[i] - means[i]) * scales[i];
    }
    return standard;
  }

  private static void requireLength(float[] dense, int length) {
    if (dense.length != length) {
      throw new IllegalArgumentException(dense.length + " dense features, not " + length);
    }
  }

  void writeTo(ModelFileBuilder file, String name) {
    file.vector(name + ".means", means).vector(name + ".scales", scales);
  }

  static Standardizer readFrom(ModelFile file, String name) {
    float[] means = file.vector(name + ".means");
    return new Standardizer(means, file.vector(name + ".scales", means.length));
  }
}
