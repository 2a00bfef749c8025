package org.opedometer.lab.optim;

import org.opedometer.heads.Activation;

/**
 * How to fit a network of one hidden layer.
 *
 * @param hidden units
 * @param epochs passes over the examples at most; the learning rate falls to 0 over them
 * @param patience epochs without a better validation loss after which to stop
 * @param batch examples a step
 * @param weightDecay of AdamW, times the learning rate
 * @param dropout share of the hidden units left out of each step, 0 to below 1
 * @param validationShare of the examples put aside to choose the best epoch; 0 to run all epochs
 * @param networks fitted from different seeds, to be averaged
 * @param seed of all random choices
 * @param parallel whether to fit several networks at once; the result is the same
 */
public record MlpSettings(
    int hidden,
    Activation activation,
    int epochs,
    int patience,
    int batch,
    double learningRate,
    double weightDecay,
    double dropout,
    double validationShare,
    int networks,
    long seed,
    boolean parallel) {
  /** 192 units, as measured best for loaded words. */
  public static MlpSettings ofSeed(long seed) {
    return new MlpSettings(192, Activation.RELU, 20, 4, 64, 1e-3, 0.01, 0.3, 0.1, 1, seed, true);
  }

  public MlpSettings withHidden(int units) {
    return new MlpSettings(
        units,
        activation,
        epochs,
        patience,
        batch,
        learningRate,
        weightDecay,
        dropout,
        validationShare,
        networks,
        seed,
        parallel);
  }

  public MlpSettings withEpochs(int most, double asideForValidation) {
    return new MlpSettings(
        hidden,
        activation,
        most,
        patience,
        batch,
        learningRate,
        weightDecay,
        dropout,
        asideForValidation,
        networks,
        seed,
        parallel);
  }

  public MlpSettings withNetworks(int count) {
    return new MlpSettings(
        hidden,
        activation,
        epochs,
        patience,
        batch,
        learningRate,
        weightDecay,
        dropout,
        validationShare,
        count,
        seed,
        parallel);
  }

  public MlpSettings withRates(double learning, double decay, double dropoutShare) {
    return new MlpSettings(
        hidden,
        activation,
        epochs,
        patience,
        batch,
        learning,
        decay,
        dropoutShare,
        validationShare,
        networks,
        seed,
        parallel);
  }

  public MlpSettings withActivation(Activation unit) {
    return new MlpSettings(
        hidden,
        unit,
        epochs,
        patience,
        batch,
        learningRate,
        weightDecay,
        dropout,
        validationShare,
        networks,
        seed,
        parallel);
  }
}
