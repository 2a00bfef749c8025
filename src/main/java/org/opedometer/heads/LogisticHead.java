package org.opedometer.heads;

import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * Yes or no by logistic regression.
 *
 * @param model a linear model of one output
 */
public record LogisticHead(LinearModel model) {
  public LogisticHead {
    if (model.outputs() != 1) {
      throw new IllegalArgumentException("a logistic head has 1 output, not " + model.outputs());
    }
  }

  /** Above 0 for yes. */
  public double logit(FeatureVector item) {
    return model.scores(item)[0];
  }

  /** Of yes, 0 to 1, uncalibrated. */
  public double probability(FeatureVector item) {
    return Softmax.sigmoid(logit(item));
  }

  public void writeTo(ModelFileBuilder file, String name) {
    model.writeTo(file, name);
  }

  /**
   * @throws org.opedometer.heads.file.BrokenModelException if the sections are missing or of
   *     another kind of head
   */
  public static LogisticHead readFrom(ModelFile file, String name) {
    LinearModel model = LinearModel.readFrom(file, name);
    if (model.outputs() != 1) {
      throw file.broken("has " + model.outputs() + " outputs in " + name + ", not 1");
    }
    return new LogisticHead(model);
  }
}
