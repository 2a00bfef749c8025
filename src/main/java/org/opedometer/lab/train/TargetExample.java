package org.opedometer.lab.train;

import java.util.List;
import org.opedometer.heads.FeatureVector;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.LayerTuning;
import org.opedometer.lab.optim.TuningExample;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayers;
import org.opedometer.targets.TargetHead;

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
