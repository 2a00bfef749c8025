package org.opedometer.lab.optim;

/**
 * Where a minimiser stopped.
 *
 * @param converged whether the gradient became small enough; else the iterations ran out or no step
 *     made the value smaller
 */
public record Minimum(double[] point, double value, int iterations, boolean converged) {}
