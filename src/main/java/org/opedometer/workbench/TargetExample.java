package org.opedometer.workbench;

import java.util.List;
import org.opedometer.analysis.LayerTuning;
import org.opedometer.analysis.TokenVectors;
import org.opedometer.analysis.TunedLayers;
import org.opedometer.analysis.sentiment.TargetHead;
import org.opedometer.learning.FeatureVector;
import org.opedometer.learning.training.Example;
import org.opedometer.learning.training.TuningExample;
import org.opedometer.learning.training.TuningQuestion;

/**
 * A mention to learn from, as the two parts of the head read it.
 *
 * @param group mentions of one article share it
 */
record TargetExample(Example features, TuningExample words, String group) {
  /**
   * @param tokens first token of the mention and the one behind its last
   * @param label against 0, neither 1, for 2
   */
  static TargetExample of(TokenVectors vectors, int[] tokens, int label, String group) {
    float[] dense = TargetHead.features(vectors, tokens[0], tokens[1]);
    TuningQuestion question =
        new TuningQuestion(tokens[0], tokens[1], 0, TargetHead.CLASSES, label, 1);
    return new TargetExample(
        new Example(FeatureVector.of(dense), label),
        LayerTuning.example(vectors, List.of(question)),
        group);
  }

  /** What tuned layers say of it. */
  double[] logits(TunedLayers layers) {
    TuningQuestion mention = words.questions().get(0);
    return TargetHead.logits(layers.numbers(words.vectors()), mention.from(), mention.to());
  }

  int label() {
    return features.label();
  }
}
