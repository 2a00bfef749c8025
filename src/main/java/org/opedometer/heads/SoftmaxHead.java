package org.opedometer.heads;

import org.opedometer.heads.file.ModelFile;
import org.opedometer.heads.file.ModelFileBuilder;

/**
 * One of several classes by multinomial logistic regression.
 *
 * @param model a linear model with an output for each class
 */
public record SoftmaxHead(LinearModel model) {
  public int classes() {
    return model.outputs();
  }

  public double[] logits(FeatureVector item) {
    return model.scores(item);
  }

  /** By class, uncalibrated; they sum to 1. */
  public double[] probabilities(FeatureVector item) {
    return Softmax.of(logits(item));
  }

  public void writeTo(ModelFileBuilder file, String name) {
    model.writeTo(file, name);
  }

  /**
   * @param classes the number the caller expects
   * @throws org.opedometer.heads.file.BrokenModelException if the sections are missing or of
   *     another number of classes
   */
  public static SoftmaxHead readFrom(ModelFile file, String name, int classes) {
    LinearModel model = LinearModel.readFrom(file, name);
    if (model.outputs() != classes) {
      throw file.broken("has " + model.outputs() + " classes in " + name + ", not " + classes);
    }
    return new SoftmaxHead(model);
  }
}
