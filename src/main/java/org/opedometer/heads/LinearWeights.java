package org.opedometer.heads;

/**
 * Weights of a linear model.
 *
 * @param dense for each output the weights of the standardised dense features
 * @param sparse weights of the sparse features, all outputs of a bucket side by side; empty if the
 *     model reads none
 * @param bias by output
 */
public record LinearWeights(float[][] dense, float[] sparse, float[] bias) {
  public LinearWeights {
    if (dense.length != bias.length || sparse.length % bias.length != 0) {
      throw new IllegalArgumentException("weights of unequal numbers of outputs");
    }
  }

  public int outputs() {
    return bias.length;
  }

  public int buckets() {
    return sparse.length / bias.length;
  }
}
