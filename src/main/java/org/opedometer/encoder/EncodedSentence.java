package org.opedometer.encoder;

import java.util.Arrays;
import java.util.List;
import org.opedometer.syntax.TokenVectors;

/** Subword vectors of one sentence by layer, pooled to tokens when asked. */
final class EncodedSentence implements TokenVectors {
  private final int[] layers;
  private final LayerVectors[] vectors;
  private final int[] starts;
  private final boolean[] spelt;

  /**
   * @param vectors for each layer the start marker's vector, the subwords' and the end marker's
   * @param subwords of the sentence
   */
  EncodedSentence(List<Integer> layers, LayerVectors[] vectors, Subwords subwords) {
    this.layers = layers.stream().mapToInt(layer -> layer).toArray();
    this.vectors = vectors;
    this.starts = subwords.starts();
    this.spelt = subwords.spelt();
  }

  @Override
  public int size() {
    return starts.length - 1;
  }

  @Override
  public int dimensions() {
    return LayerVectors.DIMENSIONS;
  }

  /**
   * The mean of the token's subwords; zero for a token without any, such as a control character.
   */
  @Override
  public float[] token(int layer, int token) {
    if (token < 0 || token >= size()) {
      throw new IndexOutOfBoundsException("token " + token + " of " + size());
    }
    return of(layer).mean(starts[token] + 1, starts[token + 1] + 1);
  }

  @Override
  public boolean isSpelt(int token) {
    return spelt[token];
  }

  @Override
  public float[][] marked(int layer) {
    LayerVectors all = of(layer);
    float[][] rows = new float[size() + 2][];
    rows[0] = all.mean(0, Math.min(1, all.size()));
    for (int token = 0; token < size(); token++) {
      rows[token + 1] = token(layer, token);
    }
    rows[rows.length - 1] = all.mean(Math.max(0, all.size() - 1), all.size());
    return rows;
  }

  /** The mean of all subwords and both markers; zero for a sentence without subwords. */
  @Override
  public float[] sentence(int layer) {
    LayerVectors all = of(layer);
    return all.mean(0, all.size());
  }

  private LayerVectors of(int layer) {
    for (int i = 0; i < layers.length; i++) {
      if (layers[i] == layer) {
        return vectors[i];
      }
    }
    throw new IllegalArgumentException(
        "layer " + layer + " was not asked for, only " + Arrays.toString(layers) + " were");
  }
}
