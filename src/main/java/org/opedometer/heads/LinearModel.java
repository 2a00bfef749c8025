package org.opedometer.heads;

import org.opedometer.heads.file.Encoding;
import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * Linear scores of dense and sparse features: what every linear head is made of. Safe for use by
 * many threads.
 */
public final class LinearModel {
  private final Standardizer standardizer;
  private final LinearWeights weights;
  private final double[][] folded; // dense weights with the standardisation multiplied in
  private final double[] offsets;

  public LinearModel(Standardizer standardizer, LinearWeights weights) {
    this.standardizer = standardizer;
    this.weights = weights;
    this.folded = new double[weights.outputs()][standardizer.length()];
    this.offsets = new double[weights.outputs()];
    for (int output = 0; output < offsets.length; output++) {
      offsets[output] = weights.bias()[output] - fold(weights.dense()[output], folded[output]);
    }
  }

  /** Fills {@code into} with weights for raw features and returns the score of the means. */
  private double fold(float[] dense, double[] into) {
    if (dense.length != into.length) {
      throw new IllegalArgumentException(dense.length + " weights, not " + into.length);
    }
    double ofMeans = 0;
    for (int i = 0; i < into.length; i++) {
      into[i] = (double) dense[i] * standardizer.scales()[i];
      ofMeans += into[i] * standardizer.means()[i];
    }
    return ofMeans;
  }

  public int outputs() {
    return offsets.length;
  }

  public LinearWeights weights() {
    return weights;
  }

  /**
   * @throws IllegalArgumentException if the item has another number of dense features
   */
  public double[] scores(FeatureVector item) {
    float[] dense = item.dense();
    if (dense.length != standardizer.length()) {
      throw new IllegalArgumentException(
          dense.length + " dense features, not " + standardizer.length());
    }
    double[] scores = offsets.clone();
    for (int output = 0; output < scores.length; output++) {
      scores[output] += dot(folded[output], dense);
    }
    addSparse(item, scores);
    return scores;
  }

  /** Four sums side by side: a single one would wait for each addition. */
  private static double dot(double[] a, float[] b) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = 0;
    for (; i + 3 < b.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < b.length; i++) {
      s0 += a[i] * b[i];
    }
    return s0 + s1 + (s2 + s3);
  }

  private void addSparse(FeatureVector item, double[] scores) {
    float[] sparse = weights.sparse();
    if (sparse.length == 0) {
      return;
    }
    for (int i = 0; i < item.buckets().length; i++) {
      int at = item.buckets()[i] * scores.length;
      float value = item.values()[i];
      for (int output = 0; output < scores.length; output++) {
        scores[output] += sparse[at + output] * value;
      }
    }
  }

  /** Adds the sections {@code name.*} to a file; weights are rounded to 16 bits. */
  void writeTo(ModelFileBuilder file, String name) {
    standardizer.writeTo(file, name);
    file.matrix(name + ".dense", Encoding.FLOAT16, weights.dense());
    file.matrix(name + ".sparse", Encoding.SPARSE16, new float[][] {weights.sparse()});
    file.vector(name + ".bias", weights.bias());
  }

  static LinearModel readFrom(ModelFile file, String name) {
    Standardizer standardizer = Standardizer.readFrom(file, name);
    float[][] dense = file.matrix(name + ".dense");
    float[] sparse = file.vector(name + ".sparse");
    float[] bias = file.vector(name + ".bias", dense.length);
    if (dense.length == 0
        || dense[0].length != standardizer.length()
        || sparse.length % dense.length != 0) {
      throw file.broken("has weights in " + name + " that do not fit together");
    }
    return new LinearModel(standardizer, new LinearWeights(dense, sparse, bias));
  }
}
