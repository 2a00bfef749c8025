package org.opedometer.attribution.model;

import java.util.Arrays;
import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.PrincipalComponents;
import org.opedometer.syntax.TokenVectors;

/**
 * Joins an encoder's layers and shortens them to their principal components.
 *
 * @param layers as the encoder names them
 */
public record VectorShortener(List<Integer> layers, PrincipalComponents components) {
  /** The shortened vector of each token. */
  float[][] apply(TokenVectors vectors) {
    float[][] joined = new float[vectors.size()][];
    Arrays.setAll(joined, token -> join(layers, vectors, token));
    return components.apply(joined);
  }

  /** The shortened vector of one token. */
  public float[] of(TokenVectors vectors, int token) {
    return components.apply(new float[][] {join(layers, vectors, token)})[0];
  }

  public static float[] join(List<Integer> layers, TokenVectors vectors, int token) {
    float[][] parts = new float[layers.size()][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = vectors.token(layers.get(i), token);
    }
    return FeatureVector.join(parts);
  }
}
