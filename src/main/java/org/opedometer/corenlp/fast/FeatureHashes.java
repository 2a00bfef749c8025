package org.opedometer.corenlp.fast;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/**
 * Finds features, which are texts, by 64 bits of their hash instead of by the texts themselves. No
 * two features of a model share them, and a feature that the model does not know meets one by
 * chance once in 10^12 times.
 */
final class FeatureHashes implements Serializable {
  private static final long serialVersionUID = 1L;

  private final int bucketBits;
  private final int[] buckets; // first feature of each
  private final long[] hashes; // a feature's, in ascending order

  /**
   * @param sorted the hashes of all features, in unsigned order
   * @throws IllegalArgumentException where two features share a hash
   */
  FeatureHashes(long[] sorted) {
    hashes = sorted;
    bucketBits = Math.max(1, Integer.SIZE - Integer.numberOfLeadingZeros(hashes.length));
    buckets = new int[(1 << bucketBits) + 1];
    for (int i = 0; i < hashes.length; i++) {
      if (i > 0 && hashes[i] == hashes[i - 1]) {
        throw new IllegalArgumentException("two features share a hash");
      }
      buckets[bucket(hashes[i]) + 1]++;
    }
    Arrays.parallelPrefix(buckets, Integer::sum);
  }

  /** Multiplies by the golden ratio at each character (Knuth 1973, 6.4), and mixes in the end. */
  static long hash(String feature) {
    long hash = feature.length();
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
  }

  private int bucket(long hash) {
    return (int) (hash >>> Long.SIZE - bucketBits);
  }

  /** The place of a feature among all, from 0 on; -1 where the model does not know it. */
  int find(String feature) {
    long hash = hash(feature);
    int bucket = bucket(hash);
    return find(hash, buckets[bucket], buckets[bucket + 1]);
  }

  /**
   * The places of many features. Those of all buckets are fetched before any is looked into: memory
   * is waited for once, not once a feature.
   */
  int[] find(List<String> features) {
    long[] sought = new long[features.size()];
    int[] starts = new int[sought.length];
    int[] ends = new int[sought.length];
    for (int i = 0; i < sought.length; i++) {
      sought[i] = hash(features.get(i));
    }
    for (int i = 0; i < sought.length; i++) {
      int bucket = bucket(sought[i]);
      starts[i] = buckets[bucket];
      ends[i] = buckets[bucket + 1];
    }
    for (int i = 0; i < sought.length; i++) {
      starts[i] = find(sought[i], starts[i], ends[i]);
    }
    return starts;
  }

  private int find(long hash, int from, int to) {
    for (int i = from; i < to; i++) {
      if (hashes[i] == hash) {
        return i;
      }
    }
    return -1;
  }

  int size() {
    return hashes.length;
  }
}
