package org.opedometer.lab.optim;

import java.util.List;
import org.opedometer.heads.LogisticHead;

/**
 * Fits a logistic regression.
 *
 * <pre>{@code
 * LogisticHead head = new LogisticTrainer(LinearSettings.dense(100)).train(examples);
 * }</pre>
 */
public record LogisticTrainer(LinearSettings settings) {
  /**
   * @param examples labelled 0 or 1
   * @throws IllegalArgumentException for another label or no example
   */
  public LogisticHead train(List<Example> examples) {
    Labels.require(examples, 2);
    List<ExampleGroup> groups = examples.stream().map(ExampleGroup::of).toList();
    return new LogisticHead(LinearFit.of(groups, new LogisticLoss(), settings).model());
  }
}
