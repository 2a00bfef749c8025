package org.opedometer.lab.optim;

import org.opedometer.heads.Standardizer;

/**
 * A group with its dense features standardised once for all passes.
 *
 * @param dense by item
 * @param buckets by item
 * @param values by item
 */
record PreparedGroup(
    float[][] dense, int[][] buckets, float[][] values, int[] labels, double weight) {
  static PreparedGroup of(ExampleGroup group, Standardizer standardizer) {
    int size = group.items().size();
    float[][] dense = new float[size][];
    int[][] buckets = new int[size][];
    float[][] values = new float[size][];
    for (int i = 0; i < size; i++) {
      dense[i] = standardizer.apply(group.items().get(i).dense());
      buckets[i] = group.items().get(i).buckets();
      values[i] = group.items().get(i).values();
    }
    return new PreparedGroup(dense, buckets, values, group.labels(), group.weight());
  }

  int size() {
    return labels.length;
  }
}
