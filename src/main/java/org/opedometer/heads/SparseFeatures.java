package org.opedometer.heads;

import java.util.Arrays;

/**
 * Collects the sparse features of one item.
 *
 * <pre>{@code
 * FeatureVector item = new SparseFeatures(hasher).add(WORD, "rents").add(TAG, "NNS").with(dense);
 * }</pre>
 */
public final class SparseFeatures {
  private static final int EXPECTED = 32;

  private final FeatureHasher hasher;
  private long[] entries = new long[EXPECTED]; // bucket above, bits of the value below
  private int size;

  public SparseFeatures(FeatureHasher hasher) {
    this.hasher = hasher;
  }

  public SparseFeatures add(int template, String value) {
    return put(hasher.bucket(template, value), 1);
  }

  public SparseFeatures add(int template, String first, String second) {
    return put(hasher.bucket(template, first, second), 1);
  }

  /** A feature with a strength, best about 0 to 1 as the others have 1. */
  public SparseFeatures add(int template, String value, float strength) {
    return put(hasher.bucket(template, value), strength);
  }

  private SparseFeatures put(int bucket, float value) {
    if (size == entries.length) {
      entries = Arrays.copyOf(entries, size * 2);
    }
    entries[size++] = (long) bucket << 32 | Float.floatToIntBits(value) & 0xFFFFFFFFL;
    return this;
  }

  /** These features together with dense ones; what fell into the same bucket is added up. */
  public FeatureVector with(float[] dense) {
    long[] sorted = Arrays.copyOf(entries, size);
    Arrays.sort(sorted);
    int[] buckets = new int[size];
    float[] values = new float[size];
    int count = 0;
    for (long entry : sorted) {
      int bucket = (int) (entry >>> 32);
      if (count == 0 || buckets[count - 1] != bucket) {
        buckets[count++] = bucket;
      }
      values[count - 1] += Float.intBitsToFloat((int) entry);
    }
    return new FeatureVector(dense, Arrays.copyOf(buckets, count), Arrays.copyOf(values, count));
  }
}
