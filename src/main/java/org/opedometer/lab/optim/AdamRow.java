package org.opedometer.lab.optim;

/**
 * One row of parameters under AdamW (Loshchilov and Hutter 2019): the running mean of its gradients
 * and of their squares.
 */
final class AdamRow {
  private static final float MEAN_DECAY = 0.9f;
  private static final float SQUARE_DECAY = 0.999f;
  private static final float TINY = 1e-8f;

  private final float[] means;
  private final float[] squares;

  AdamRow(int length) {
    means = new float[length];
    squares = new float[length];
  }

  /**
   * A step's size and its corrections for the zeros that the running means began with.
   *
   * @param shrink of the parameters by weight decay
   */
  record Step(float size, float squareCorrection, float shrink) {
    static Step number(int step, double learningRate, double weightDecay) {
      double mean = 1 - StrictMath.pow(MEAN_DECAY, step);
      double square = 1 - StrictMath.pow(SQUARE_DECAY, step);
      return new Step(
          (float) (learningRate / mean),
          (float) (1 / square),
          (float) (learningRate * weightDecay));
    }

    /** The same step for biases, which do not decay. */
    Step withoutDecay() {
      return new Step(size, squareCorrection, 0);
    }
  }

  void update(float[] row, float[] gradient, Step step) {
    float size = step.size();
    float correction = step.squareCorrection();
    float keep = 1 - step.shrink();
    for (int i = 0; i < row.length; i++) {
      float g = gradient[i];
      float mean = MEAN_DECAY * means[i] + (1 - MEAN_DECAY) * g;
      float square = SQUARE_DECAY * squares[i] + (1 - SQUARE_DECAY) * g * g;
      means[i] = mean;
      squares[i] = square;
      row[i] = keep * row[i] - size * mean / ((float) Math.sqrt(square * correction) + TINY);
    }
  }
}
