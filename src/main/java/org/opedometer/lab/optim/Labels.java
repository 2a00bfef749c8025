package org.opedometer.lab.optim;

import java.util.Arrays;
import java.util.List;

/** Labels of examples. */
public final class Labels {
  private Labels() {}

  static void require(List<Example> examples, int classes) {
    examples.forEach(example -> require(example.label(), classes));
  }

  static void require(int label, int classes) {
    if (label < 0 || label >= classes) {
      throw new IllegalArgumentException("label " + label + " is not among 0 to " + (classes - 1));
    }
  }

  /** The same examples weighted so that every class counts alike and the mean weight stays. */
  public static List<Example> balance(List<Example> examples, int classes) {
    require(examples, classes);
    double[] weights = new double[classes];
    double sum = 0;
    for (Example example : examples) {
      weights[example.label()] += example.weight();
      sum += example.weight();
    }
    double share = sum / Arrays.stream(weights).filter(w -> w > 0).count();
    return examples.stream()
        .map(e -> new Example(e.features(), e.label(), e.weight() * share / weights[e.label()]))
        .toList();
  }
}
