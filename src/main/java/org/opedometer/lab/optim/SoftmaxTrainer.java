package org.opedometer.lab.optim;

import java.util.List;
import org.opedometer.heads.SoftmaxHead;

/** Fits a multinomial logistic regression. */
public record SoftmaxTrainer(int classes, LinearSettings settings) {
  /**
   * @param examples labelled 0 to classes - 1
   * @throws IllegalArgumentException for another label or no example
   */
  public SoftmaxHead train(List<Example> examples) {
    Labels.require(examples, classes);
    List<ExampleGroup> groups = examples.stream().map(ExampleGroup::of).toList();
    return new SoftmaxHead(LinearFit.of(groups, new SoftmaxLoss(classes), settings).model());
  }
}
