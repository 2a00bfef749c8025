package org.opedometer.encoder;

/** Writes the linear map of a layer into a graph, by the name of its weights. */
public interface Linear {
  /** Returns the name of {@code x}·Wᵀ + b. */
  String apply(OnnxGraph graph, String x, String weights);
}
