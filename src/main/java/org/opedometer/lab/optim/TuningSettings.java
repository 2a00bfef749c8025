package org.opedometer.lab.optim;

/**
 * How to tune layers.
 *
 * @param layers tuned layers on the frozen one
 * @param epochs passes over the examples
 * @param batch sentences a step
 * @param learningRate greatest rate of the layers, reached after a tenth of the steps; it falls to
 *     0 over the others
 * @param topFactor how many times faster the numbers on top of the layers learn
 * @param dropout share of the numbers left out of each step within the layers
 * @param topDropout the same before the numbers on top
 * @param weightDecay of AdamW, times the learning rate
 * @param seed of all random choices
 */
public record TuningSettings(
    int layers,
    int epochs,
    int batch,
    double learningRate,
    double topFactor,
    double dropout,
    double topDropout,
    double weightDecay,
    long seed) {
  public static TuningSettings of(int layers, int epochs, int batch, long seed) {
    return new TuningSettings(layers, epochs, batch, 1e-4, 10, .1, .2, .01, seed);
  }
}
