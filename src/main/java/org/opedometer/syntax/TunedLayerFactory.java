package org.opedometer.syntax;

import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.file.ModelFile;

/** Opens layers that are tuned to a task and stand above the encoder's sixth. */
public interface TunedLayerFactory {
  /** The encoder's layer that tuned layers read. */
  int BASE = 6;

  /** Tuned layers ready for use. */
  TunedLayers open(TunedWeights weights);

  /**
   * Reads tuned layers from a model file.
   *
   * @param columns how many logits they give for a word
   * @throws org.opedometer.heads.file.BrokenModelException if they are missing or do not fit the
   *     encoder
   */
  TunedWeights read(ModelFile file, String name, int columns);
}
