package org.opedometer.lab.optim;

import java.util.Arrays;
import java.util.List;
import org.opedometer.heads.Standardizer;

/** Examples with standardised dense features, for a network. */
record StandardExamples(float[][] rows, int[] labels, float[] weights) {
  static StandardExamples of(List<Example> examples, Standardizer standardizer) {
    int size = examples.size();
    float[][] rows = new float[size][];
    int[] labels = new int[size];
    float[] weights = new float[size];
    for (int i = 0; i < size; i++) {
      rows[i] = standardizer.apply(examples.get(i).features().dense());
      labels[i] = examples.get(i).label();
      weights[i] = (float) examples.get(i).weight();
    }
    return new StandardExamples(rows, labels, weights);
  }

  int size() {
    return labels.length;
  }

  StandardExamples pick(int[] places) {
    float[][] rowsPicked = new float[places.length][];
    int[] labelsPicked = new int[places.length];
    float[] weightsPicked = new float[places.length];
    for (int i = 0; i < places.length; i++) {
      rowsPicked[i] = rows[places[i]];
      labelsPicked[i] = labels[places[i]];
      weightsPicked[i] = weights[places[i]];
    }
    return new StandardExamples(rowsPicked, labelsPicked, weightsPicked);
  }

  StandardExamples range(int from, int to) {
    return new StandardExamples(
        Arrays.copyOfRange(rows, from, to),
        Arrays.copyOfRange(labels, from, to),
        Arrays.copyOfRange(weights, from, to));
  }
}
