package org.opedometer.analysis;

import java.util.List;
import org.opedometer.learning.TunedWeights;
import org.opedometer.learning.file.ModelFile;
import org.opedometer.learning.training.TunableNetwork;
import org.opedometer.learning.training.TuningExample;
import org.opedometer.learning.training.TuningQuestion;
import org.opedometer.learning.training.TuningSettings;

/** Layers above the encoder's, to tune and to use. */
public interface LayerTuning {
  /** The encoder's layer that tuned layers read. */
  int BASE = 6;

  /** Tuned layers ready for use. */
  TunedLayers open(TunedWeights weights);

  /**
   * Reads tuned layers from a model file.
   *
   * @param columns how many numbers they give for a word
   * @throws org.opedometer.learning.file.BrokenModelException if they are missing or do not fit the
   *     encoder
   */
  TunedWeights read(ModelFile file, String name, int columns);

  /**
   * Layers as the encoder has them, to be tuned.
   *
   * @param columns how many numbers they shall give for a word
   */
  TunableNetwork untuned(int columns, TuningSettings settings);

  /**
   * A sentence to tune on.
   *
   * @param questions about its tokens
   */
  static TuningExample example(TokenVectors vectors, List<TuningQuestion> questions) {
    return new TuningExample(
        vectors.marked(BASE),
        questions.stream().map(question -> question.movedBy(1)).toList());
  }
}
