package org.opedometer.corenlp.fast;

import edu.stanford.nlp.parser.shiftreduce.Weight;
import edu.stanford.nlp.parser.shiftreduce.WeightMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the features of the shift-reduce parser weigh, in flat arrays instead of millions of
 * objects: they load in a tenth of the time, and the garbage collector has nothing to follow.
 *
 * <p>The few features that weigh on many transitions, which most states have, stand as whole rows
 * besides: to add a row takes a fraction of the time.
 */
public final class FeatureWeights implements Serializable {
  private static final long serialVersionUID = 3L;
  private static final int TRANSITIONS = 256; // most there may be
  private static final int WIDE = 32; // weights of a feature that has a row

  private final FeatureHashes hashes;
  private final int[] starts; // a feature's first weight
  private final byte[] transitions; // which one a weight is for
  private final short[] places; // where a weight's value stands; first of a wide one: its row
  private final float[] values; // each once
  private final float[][] rows; // of the wide ones, a weight for each transition

  /**
   * @param model the same weights as the parser's own class holds them
   * @throws IllegalArgumentException where two features share a hash, or there are too many values
   */
  public FeatureWeights(WeightMap model) {
    SortedMap<Long, Weight> features = new TreeMap<>(Long::compareUnsigned);
    SortedSet<Float> distinct = new TreeSet<>();
    float[] scores = new float[TRANSITIONS];
    int count = 0;
    int wide = 0;
    int last = 0;
    for (Map.Entry<String, Weight> feature : model.entrySet()) {
      features.put(FeatureHashes.hash(feature.getKey()), feature.getValue());
      Arrays.fill(scores, 0);
      feature.getValue().score(scores);
      int before = count;
      for (int transition = 0; transition < TRANSITIONS; transition++) {
        if (scores[transition] != 0) {
          distinct.add(scores[transition]);
          count++;
          last = Math.max(last, transition);
        }
      }
      wide += count - before < WIDE ? 0 : 1;
    }
    require(features.size() == model.size(), "two features share a hash");
    require(distinct.size() <= 1 << Short.SIZE, "too many values");
    require(wide <= 1 << Short.SIZE, "too many wide features");
    hashes = new FeatureHashes(features.keySet().stream().mapToLong(h -> h).toArray());
    starts = new int[features.size() + 1];
    transitions = new byte[count];
    places = new short[count];
    values = new float[distinct.size()];
    rows = new float[wide][last + 1];
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
    int row = 0;
    for (Weight weight : features.values()) {
      Arrays.fill(scores, 0);
      weight.score(scores);
      for (int transition = 0; transition < TRANSITIONS; transition++) {
        if (scores[transition] != 0) {
          transitions[end] = (byte) transition;
          places[end++] = (short) Arrays.binarySearch(values, scores[transition]);
        }
      }
      if (end - starts[feature] >= WIDE) {
        System.arraycopy(scores, 0, rows[row], 0, rows[row].length);
        places[starts[feature]] = (short) row++;
      }
      starts[++feature] = end;
    }
  }

  private static void require(boolean holds, String problem) {
    if (!holds) {
      throw new IllegalArgumentException(problem);
    }
  }

  int size() {
    return hashes.size();
  }

  /**
   * Adds what each of the features weighs on each transition, one feature after the other; those
   * that the model does not know weigh nothing.
   *
   * @param scores one for each transition
   */
  void score(List<String> features, float[] scores) {
    for (int place : hashes.find(features)) {
      if (place >= 0) {
        add(starts[place], starts[place + 1], scores);
      }
    }
  }

  private void add(int from, int to, float[] scores) {
    if (to - from < WIDE) {
      for (int i = from; i < to; i++) {
        scores[transitions[i] & 0xff] += values[places[i] & 0xffff];
      }
    } else {
      add(rows[places[from] & 0xffff], scores);
    }
  }

  private static void add(float[] row, float[] scores) {
    for (int i = 0; i < row.length; i++) {
      scores[i] += row[i];
    }
  }
}
