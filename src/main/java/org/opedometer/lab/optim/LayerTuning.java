package org.opedometer.lab.optim;

import java.util.List;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayerFactory;

/** Layers above the encoder's, to tune and to use. */
public interface LayerTuning extends TunedLayerFactory {
  /**
   * Layers as the encoder has them, to be tuned.
   *
   * @param columns how many logits they shall give for a word
   */
  TunableNetwork untuned(int columns, TuningSettings settings);

  /**
   * A sentence to tune on.
   *
   * @param questions about its tokens
   */
  static TuningExample example(TokenVectors vectors, List<TuningQuestion> questions) {
    return new TuningExample(
        vectors.marked(BASE), questions.stream().map(question -> question.movedBy(1)).toList());
  }
}
