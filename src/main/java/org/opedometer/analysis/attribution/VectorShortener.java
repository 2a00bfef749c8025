package org.opedometer.analysis.attribution;

import java.util.List;
import org.opedometer.analysis.TokenVectors;
import org.opedometer.learning.FeatureVector;
import org.opedometer.learning.PrincipalComponents;

/**
 * Joins an encoder's layers and shortens them to their principal components.
 *
 * @param layers as the encoder names them
 */
record VectorShortener(List<Integer> layers, PrincipalComponents components) {
  float[] apply(TokenVectors vectors, int token) {
    return components.apply(join(layers, vectors, token));
  }

  static float[] join(List<Integer> layers, TokenVectors vectors, int token) {
    float[][] parts = new float[layers.size()][];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = vectors.token(layers.get(i), token);
    }
    return FeatureVector.join(parts);
  }
}
