package org.opedometer.encoder;

import java.util.List;

/**
 * What to take from the encoder.
 *
 * @param layers layers whose vectors are wanted, 1 to 12; those above the highest are never
 *     computed
 * @param threads threads inside one call, 1 or more; 1 is best where many sentences run at once
 */
public record EncoderSettings(List<Integer> layers, int threads) {
  /** Layers in the model. */
  public static final int TOP_LAYER = 12;

  /** Layers 6 and 9, one thread a call. */
  public static final EncoderSettings DEFAULT = new EncoderSettings(List.of(6, 9), 1);

  /**
   * @throws EncoderException for a layer the model has not, none at all, or no thread
   */
  public EncoderSettings {
    layers = layers.stream().distinct().sorted().toList();
    if (layers.isEmpty() || layers.get(0) < 1 || layers.get(layers.size() - 1) > TOP_LAYER) {
      throw new EncoderException(
          "The encoder has layers 1 to " + TOP_LAYER + ", but asked for were: " + layers + ".");
    }
    if (threads < 1) {
      throw new EncoderException("The encoder needs at least 1 thread, not " + threads + ".");
    }
  }

  /** The same thread count with other layers. */
  public static EncoderSettings ofLayers(Integer... layers) {
    return new EncoderSettings(List.of(layers), 1);
  }
}
