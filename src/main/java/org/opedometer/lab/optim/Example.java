package org.opedometer.lab.optim;

import org.opedometer.heads.FeatureVector;

/**
 * An item whose class is known.
 *
 * @param label the class, from 0; for a logistic head 1 is yes
 * @param weight how much it counts, usually 1
 */
public record Example(FeatureVector features, int label, double weight) {
  public Example(FeatureVector features, int label) {
    this(features, label, 1);
  }
}
