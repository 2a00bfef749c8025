package org.opedometer.corenlp;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the features of the shift-reduce parser weigh, in flat arrays instead of millions of
 * objects: they load in a tenth of the time, and the garbage collector has nothing to follow.
 *
 * <p>A feature is known by 64 bits of its hash; no two features of the model share them, and a
 * feature that the model does not know meets one by chance once in 10^12 times.
 */
public final class FeatureWeights extends WeightMap {
  private static final long serialVersionUID = 1L;
  private static final int BUCKET_BITS = 22;
  private static final int TRANSITIONS = 256; // most there may be

  private final int[] buckets; // first feature of each
  private final long[] hashes; // a feature's, in ascending order
  private final int[] starts; // a feature's first weight
  private final byte[] transitions; // which one a weight is for
  private final short[] places; // where a weight's value stands
  private final float[] values; // each once

  /**
   * @param model the same weights as the parser's own class holds them
   * @throws IllegalArgumentException where two features share a hash, or there are too many values
   */
  public FeatureWeights(WeightMap model) {
    SortedMap<Long, Weight> features = new TreeMap<>(Long::compareUnsigned);
    SortedSet<Float> distinct = new TreeSet<>();
    float[] scores = new float[TRANSITIONS];
    int count = 0;
    for (Map.Entry<String, Weight> feature : model.entrySet()) {
      features.put(hash(feature.getKey()), feature.getValue());
      Arrays.fill(scores, 0);
      feature.getValue().score(scores);
      for (float score : scores) {
        if (score != 0) {
          distinct.add(score);
          count++;
        }
      }
    }
    require(features.size() == model.size(), "two features share a hash");
    require(distinct.size() <= 1 << Short.SIZE, "too many values");
    buckets = new int[(1 << BUCKET_BITS) + 1];
    hashes = new long[features.size()];
    starts = new int[features.size() + 1];
    transitions = new byte[count];
    places = new short[count];
    values = new float[distinct.size()];
    int value = 0;
    for (float score : distinct) {
      values[value++] = score;
    }
    fill(features);
  }

  private void fill(SortedMap<Long, Weight> features) {
    float[] scores = new float[TRANSITIONS];
    int feature = 0;
    int end = 0;
    for (Map.Entry<Long, Weight> entry : features.entrySet()) {
      Arrays.fill(scores, 0);
      entry.getValue().score(scores);
      for (int transition = 0; transition < TRANSITIONS; transition++) {
        if (scores[transition] != 0) {
          transitions[end] = (byte) transition;
          places[end++] = (short) Arrays.binarySearch(values, scores[transition]);
        }
      }
      hashes[feature] = entry.getKey();
      starts[++feature] = end;
      buckets[bucket(entry.getKey()) + 1]++;
    }
    Arrays.parallelPrefix(buckets, Integer::sum);
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }

  private static int bucket(long hash) {
    return (int) (hash >>> Long.SIZE - BUCKET_BITS);
  }

  /** Multiplies by the golden ratio at each character (Knuth 1973, 6.4), and mixes in the end. */
  private static long hash(String feature) {
    long hash = feature.length();
    for (int i = 0; i < feature.length(); i++) {
      hash = (hash ^ feature.charAt(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 32;
    }
    return (hash ^ hash >>> 29) * 0xBF58476D1CE4E5B9L;
  }

  @Override
  public @Nullable Weight get(String feature) {
    long hash = hash(feature);
    int bucket = bucket(hash);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (hashes[i] == hash) {
        return new FlatWeight(starts[i], starts[i + 1]);
      }
    }
    return null;
  }

  @Override
  public int size() {
    return hashes.length;
  }

  /** The weights of one feature, a stretch of the arrays. */
  private final class FlatWeight extends Weight {
    private static final long serialVersionUID = 1L;

    private final int from;
    private final int to;

    FlatWeight(int from, int to) {
      this.from = from;
      this.to = to;
    }

    @Override
    public int size() {
      return to - from;
    }

    @Override
    public void score(float[] scores) {
      for (int i = from; i < to; i++) {
        scores[transitions[i] & 0xff] += values[places[i] & 0xffff];
      }
    }
  }
}
