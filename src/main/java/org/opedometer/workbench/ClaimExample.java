package org.opedometer.workbench;

import java.util.List;
import org.opedometer.analysis.LayerTuning;
import org.opedometer.analysis.SentenceHead;
import org.opedometer.analysis.TokenVectors;
import org.opedometer.analysis.TunedLayers;
import org.opedometer.learning.FeatureVector;
import org.opedometer.learning.training.Example;
import org.opedometer.learning.training.TuningExample;
import org.opedometer.learning.training.TuningQuestion;

/** A sentence to learn check-worthiness from, as the two parts of the head read it. */
record ClaimExample(Example features, TuningExample words) {
  /**
   * @param label 1 if it is check-worthy, else 0
   */
  static ClaimExample of(FeatureVector features, TokenVectors vectors, int label) {
    TuningQuestion question = new TuningQuestion(0, vectors.size(), 0, 1, label, 1);
    return new ClaimExample(
        new Example(features, label), LayerTuning.example(vectors, List.of(question)));
  }

  /** What tuned layers say of it. */
  double logit(TunedLayers layers) {
    return SentenceHead.logit(
        TunedLayers.ofTokens(layers.numbers(words.vectors())));
  }

  boolean isCheckWorthy() {
    return features.label() == 1;
  }
}
