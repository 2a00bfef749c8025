package org.opedometer.lab.optim;

import java.util.List;
import java.util.SplittableRandom;
import org.opedometer.heads.PrincipalComponents;

/** Finds principal components by orthogonal iteration (Golub and Van Loan 2013, 8.2.4). */
public final class PrincipalComponentsFit {
  private static final int ROUNDS = 30;
  private static final double DAMPING =
      0.1; // of the mean variance, lest small components be blown up

  private PrincipalComponentsFit() {}

  /**
   * @param sample at least one vector; a few ten thousand are enough
   * @param components at most the vectors' length
   * @param seed of the first guess
   */
  public static PrincipalComponents of(List<float[]> sample, int components, long seed) {
    int length = sample.get(0).length;
    float[] means = means(sample, length);
    double[][] covariance = covariance(sample, means);
    double[][] basis = guess(components, length, seed);
    double[] variances = new double[components];
    for (int round = 0; round < ROUNDS; round++) {
      for (int c = 0; c < components; c++) {
        basis[c] = times(covariance, basis[c]);
      }
      orthogonalise(basis, variances);
    }
    double mean = 0;
    for (double variance : variances) {
      mean += variance / components;
    }
    float[][] rows = new float[length][components];
    for (int c = 0; c < components; c++) {
      double scale = 1 / Math.sqrt(variances[c] + DAMPING * mean);
      for (int i = 0; i < length; i++) {
        rows[i][c] = (float) (basis[c][i] * scale);
      }
    }
    return new PrincipalComponents(means, rows);
  }

  private static float[] means(List<float[]> sample, int length) {
    double[] sums = new double[length];
    for (float[] vector : sample) {
      for (int i = 0; i < length; i++) {
        sums[i] += vector[i];
      }
    }
    float[] means = new float[length];
    for (int i = 0; i < length; i++) {
      means[i] = (float) (sums[i] / sample.size());
    }
    return means;
  }

  private static double[][] covariance(List<float[]> sample, float[] means) {
    int length = means.length;
    double[][] covariance = new double[length][length];
    for (float[] vector : sample) {
      for (int i = 0; i < length; i++) {
        double centred = vector[i] - means[i];
        double[] row = covariance[i];
        for (int j = 0; j < length; j++) {
          row[j] += centred * (vector[j] - means[j]);
        }
      }
    }
    for (double[] row : covariance) {
      for (int j = 0; j < length; j++) {
        row[j] /= sample.size();
      }
    }
    return covariance;
  }

  private static double[][] guess(int components, int length, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[][] basis = new double[components][length];
    for (double[] row : basis) {
      for (int i = 0; i < length; i++) {
        row[i] = random.nextDouble() - .5;
      }
    }
    orthogonalise(basis, new double[components]);
    return basis;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < product.length; i++) {
      product[i] = Vectors.dot(matrix[i], vector);
    }
    return product;
  }

  /** Gram and Schmidt; {@code lengths} is filled with each row's length before it is made 1. */
  private static void orthogonalise(double[][] rows, double[] lengths) {
    for (int c = 0; c < rows.length; c++) {
      for (int before = 0; before < c; before++) {
        Vectors.add(-Vectors.dot(rows[c], rows[before]), rows[before], rows[c]);
      }
      lengths[c] = Vectors.norm(rows[c]);
      for (int i = 0; i < rows[c].length; i++) {
        rows[c][i] /= Math.max(lengths[c], 1e-12);
      }
    }
  }
}
