package org.opedometer.lab.optim;

/**
 * How to fit a linear head. The loss is summed over the examples, so a penalty is 1/C of other
 * programs.
 *
 * @param denseL2 penalty on half the squared weights of standardised dense features
 * @param sparseL2 the same for sparse features (and for transitions)
 * @param sparseL1 penalty on the magnitude of sparse weights, which makes most of them 0 and the
 *     file small; 0 for none
 * @param buckets places of the sparse features, as {@code FeatureHasher.buckets()}; 0 for none
 * @param iterations of L-BFGS at most
 * @param tolerance where L-BFGS stops, as a share of the first gradient
 * @param parallel whether to use all processors; the result is the same
 */
public record LinearSettings(
    double denseL2,
    double sparseL2,
    double sparseL1,
    int buckets,
    int iterations,
    double tolerance,
    boolean parallel) {
  /** Dense features only. */
  public static LinearSettings dense(double l2) {
    return new LinearSettings(l2, 0, 0, 0, 300, 1e-4, true);
  }

  /** Sparse and, if the examples have them, dense features with the same penalty. */
  public static LinearSettings sparse(int buckets, double l2, double l1) {
    return new LinearSettings(l2, l2, l1, buckets, 300, 1e-4, true);
  }

  public LinearSettings withDenseL2(double l2) {
    return new LinearSettings(l2, sparseL2, sparseL1, buckets, iterations, tolerance, parallel);
  }

  public LinearSettings withIterations(int most) {
    return new LinearSettings(denseL2, sparseL2, sparseL1, buckets, most, tolerance, parallel);
  }

  public LinearSettings inOneThread() {
    return new LinearSettings(denseL2, sparseL2, sparseL1, buckets, iterations, tolerance, false);
  }
}
