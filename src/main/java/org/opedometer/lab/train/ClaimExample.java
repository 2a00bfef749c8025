package org.opedometer.lab.train;

import java.util.List;
import org.opedometer.claims.checkworthy.SentenceHead;
import org.opedometer.heads.FeatureVector;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.LayerTuning;
import org.opedometer.lab.optim.TuningExample;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayers;

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
    return SentenceHead.logit(TunedLayers.ofTokens(layers.numbers(words.vectors())));
  }

  boolean isCheckWorthy() {
    return features.label() == 1;
  }
}
