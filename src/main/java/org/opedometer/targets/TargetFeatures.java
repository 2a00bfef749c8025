package org.opedometer.targets;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.syntax.TokenVectors;

/**
 * What the head reads of a mention: for each layer the mention's vector, the sentence's, and the
 * mean over the words around the mention, nearer ones counting more.
 */
final class TargetFeatures {
  /** Raised whenever the numbers change, so that old model files are refused. */
  static final int VERSION = 4;

  /** Layers of the encoder that are read. */
  static final List<Integer> LAYERS = List.of(6, 9);

  private static final double REACH = 3; // tokens at which a word counts 1/e
  private static final double LEAST = 1e-3;

  private TargetFeatures() {}

  /**
   * @param vectors of the sentence's words
   * @param from first token of the mention
   * @param to behind its last token
   */
  static float[] of(TokenVectors vectors, int from, int to) {
    List<float[]> parts = new ArrayList<>();
    for (int layer : LAYERS) {
      parts.add(mention(vectors, layer, from, to));
      parts.add(vectors.sentence(layer));
      parts.add(window(vectors, layer, from, to));
    }
    return FeatureVector.join(parts.toArray(float[][]::new));
  }

  private static float[] mention(TokenVectors vectors, int layer, int from, int to) {
    float[] mean = new float[vectors.dimensions()];
    for (int token = from; token < to; token++) {
      add(1f / (to - from), vectors.token(layer, token), mean);
    }
    return mean;
  }

  private static float[] window(TokenVectors vectors, int layer, int from, int to) {
    float[] mean = new float[vectors.dimensions()];
    double sum = 0;
    for (int token = 0; token < vectors.size(); token++) {
      int distance = Math.max(0, Math.max(from - token, token - to + 1));
      double weight = StrictMath.exp(-distance / REACH);
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
