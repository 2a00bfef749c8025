package org.opedometer.analysis.sentiment;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.analysis.TokenVectors;
import org.opedometer.learning.FeatureVector;

/**
 * What the head reads of a mention: for each layer the mention's vector, the sentence's, and the mean
 * over the words around the mention, nearer ones counting more.
 */
final class TargetFeatures {
  /** Raised whenever the numbers change, so that old model files are refused. */
  static final int VERSION = 1;

  /** Layers of the encoder that are read. */
  static final List<Integer> LAYERS = List.of(6, 9);

  private static final double REACH = 3; // tokens at which a word counts 1/e
  private static final double LEAST = 1e-3;

  private TargetFeatures() {}

  /**
   * @param vectors of the masked words
   * @param at the token of the mention
   */
  static float[] of(TokenVectors vectors, int at) {
    List<float[]> parts = new ArrayList<>();
    for (int layer : LAYERS) {
      parts.add(vectors.token(layer, at));
      parts.add(vectors.sentence(layer));
      parts.add(window(vectors, layer, at));
    }
    return FeatureVector.join(parts.toArray(float[][]::new));
  }

  private static float[] window(TokenVectors vectors, int layer, int at) {
    float[] mean = new float[vectors.dimensions()];
    double sum = 0;
    for (int token = 0; token < vectors.size(); token++) {
      double weight = StrictMath.exp(-Math.abs(token - at) / REACH);
      if (weight >= LEAST) {
        sum += weight;
        add((float) weight, vectors.token(layer, token), mean);
      }
    }
    for (int i = 0; i < mean.length; i++) {
      mean[i] /= (float) sum;
    }
    return mean;
  }

  private static void add(float weight, float[] vector, float[] into) {
    for (int i = 0; i < into.length; i++) {
      into[i] += weight * vector[i];
    }
  }
}
