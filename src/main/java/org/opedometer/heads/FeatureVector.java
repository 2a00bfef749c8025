package org.opedometer.heads;

/**
 * What a head reads of one item: numbers that are always there and features that mostly are not.
 * The arrays are shared, not copied, and must not change.
 *
 * @param dense numbers such as an encoder's vector; of the same length for every item
 * @param buckets places of the sparse features, ascending and distinct
 * @param values their values
 */
public record FeatureVector(float[] dense, int[] buckets, float[] values) {
  private static final float[] NO_VALUES = {};
  private static final int[] NO_BUCKETS = {};

  public FeatureVector {
    if (buckets.length != values.length) {
      throw new IllegalArgumentException(buckets.length + " buckets, " + values.length + " values");
    }
  }

  public static FeatureVector of(float[] dense) {
    return new FeatureVector(dense, NO_BUCKETS, NO_VALUES);
  }

  public static FeatureVector of(SparseFeatures sparse) {
    return sparse.with(NO_VALUES);
  }

  /** Several dense vectors as one, in the order given. */
  public static float[] join(float[]... parts) {
    int length = 0;
    for (float[] part : parts) {
      length += part.length;
    }
    float[] joined = new float[length];
    int at = 0;
    for (float[] part : parts) {
      System.arraycopy(part, 0, joined, at, part.length);
      at += part.length;
    }
    return joined;
  }
}
