package org.opedometer.lab.train;

import java.util.List;

/**
 * How the matcher is trained.
 *
 * @param layers of the encoder; empty to train without
 * @param components length of the shortened vectors
 * @param units hidden units of the token networks
 * @param rate first learning rate
 */
public record TrainingSettings(
    List<Integer> layers,
    int components,
    int units,
    int cueEpochs,
    int roleEpochs,
    int rankerEpochs,
    double rate) {
  /** As the shipped model was trained. */
  public static final TrainingSettings DEFAULT =
      new TrainingSettings(List.of(6, 9), 128, 80, 3, 3, 4, 1e-3);
}
