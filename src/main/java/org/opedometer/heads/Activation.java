package org.opedometer.heads;

/** What a hidden unit does with its sum. */
public enum Activation {
  RELU {
    @Override
    public float apply(float x) {
      return Math.max(0, x);
    }

    @Override
    public float slope(float result) {
      return result > 0 ? 1 : 0;
    }
  },
  TANH {
    @Override
    public float apply(float x) {
      return (float) StrictMath.tanh(x);
    }

    @Override
    public float slope(float result) {
      return 1 - result * result;
    }
  };

  public abstract float apply(float x);

  /** The derivative at the place where {@link #apply} gave {@code result}. */
  public abstract float slope(float result);
}
