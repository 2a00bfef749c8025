package org.opedometer.lab.optim;

import java.util.List;
import org.opedometer.heads.FeatureVector;

/**
 * Items that are judged together: the tokens of a sentence, or the candidates of a choice.
 *
 * @param labels for a token its tag, for a candidate 1 if it is right
 * @param weight how much the group counts, usually 1
 */
public record ExampleGroup(List<FeatureVector> items, int[] labels, double weight) {
  public ExampleGroup {
    items = List.copyOf(items);
    if (items.size() != labels.length) {
      throw new IllegalArgumentException(items.size() + " items, " + labels.length + " labels");
    }
  }

  public ExampleGroup(List<FeatureVector> items, int[] labels) {
    this(items, labels, 1);
  }

  static ExampleGroup of(Example example) {
    return new ExampleGroup(
        List.of(example.features()), new int[] {example.label()}, example.weight());
  }
}
