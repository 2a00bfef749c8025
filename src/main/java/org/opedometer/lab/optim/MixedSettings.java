package org.opedometer.lab.optim;

/**
 * How to fit a mixed network.
 *
 * @param parts lengths of the dense parts
 * @param buckets places of the sparse features
 * @param units hidden units
 * @param epochs passes over the groups; the learning rate falls to 0 over them
 * @param batch items a step, about: groups are never parted
 * @param dropout share of the hidden units left out of each step, 0 to below 1
 * @param seed of all random choices
 */
public record MixedSettings(
    int[] parts,
    int buckets,
    int units,
    int epochs,
    int batch,
    double learningRate,
    double weightDecay,
    double dropout,
    long seed) {}
