package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.rhetoric.loaded.LoadedWords;

/** Gathers logits of cross-fitted heads with the truth, to calibrate them. */
final class LineFit {
  private final List<Double> logits = new ArrayList<>();
  private final List<Boolean> labels = new ArrayList<>();

  /** The logit of a sentence, unless its label is unknown. */
  void add(LoadedExample example, double logit) {
    if (example.label() >= 0) {
      add(logit, example.label() == 1);
    }
  }

  /** The logits of its words, those that cannot be loaded left out. */
  void add(LoadedExample example, double[] words) {
    for (int i = 0; i < words.length; i++) {
      if (LoadedWords.canCarry(example.input(), i)) {
        add(words[i], example.loaded()[i]);
      }
    }
  }

  private void add(double logit, boolean label) {
    logits.add(logit);
    labels.add(label);
  }

  PlattScaling fit() {
    boolean[] yes = new boolean[labels.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = labels.get(i);
    }
    return PlattScaling.fit(logits.stream().mapToDouble(l -> l).toArray(), yes);
  }
}
