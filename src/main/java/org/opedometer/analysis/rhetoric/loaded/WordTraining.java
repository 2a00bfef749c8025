package org.opedometer.analysis.rhetoric.loaded;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.opedometer.learning.LogisticHead;
import org.opedometer.learning.MlpHead;
import org.opedometer.learning.calibration.PlattScaling;
import org.opedometer.learning.training.Example;
import org.opedometer.learning.training.LinearSettings;
import org.opedometer.learning.training.LogisticTrainer;
import org.opedometer.learning.training.MlpSettings;
import org.opedometer.learning.training.MlpTrainer;

/**
 * Fits the word heads. Of the words that are not marked only a share is shown to the networks; the
 * calibration, fitted on {@code aside}, makes up for it.
 *
 * @param linear how to fit the linear model
 * @param network how to fit the networks
 * @param shown share of the unmarked words that the networks see, 0..1
 */
record WordTraining(LinearSettings linear, MlpSettings network, double shown) {
  static final WordTraining DEFAULT =
      new WordTraining(
          new LinearSettings(1000, 3, 0.3, WordFeatures.HASHER.buckets(), 60, 1e-3, true),
          MlpSettings.ofSeed(7).withHidden(96).withEpochs(6, 0).withRates(1e-3, 1, 0.4),
          0.4);

  /** The linear model alone, uncalibrated. */
  LogisticHead linear(List<LoadedExample> examples) {
    return new LogisticTrainer(linear).train(items(examples, true));
  }

  MlpHead networks(List<LoadedExample> examples) {
    SplittableRandom random = new SplittableRandom(network.seed());
    List<Example> seen = new ArrayList<>(items(examples, false));
    seen.removeIf(e -> e.label() == 0 && random.nextDouble() > shown);
    return new MlpTrainer(2, network).train(seen);
  }

  /**
   * @param aside sentences the heads have not seen, or were cross-fitted over
   */
  static PlattScaling line(List<Double> logits, List<Boolean> labels) {
    boolean[] yes = new boolean[labels.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = labels.get(i);
    }
    return PlattScaling.fit(logits.stream().mapToDouble(l -> l).toArray(), yes);
  }

  /** The words that can be loaded, as examples. */
  static List<Example> items(List<LoadedExample> examples, boolean sparse) {
    List<Example> items = new ArrayList<>();
    for (LoadedExample example : examples) {
      LoadedInput input = example.input();
      float[][] dense = WordFeatures.dense(input);
      for (int i = 0; i < dense.length; i++) {
        if (LoadedWords.canCarry(input, i)) {
          items.add(
              new Example(
                  sparse
                      ? WordFeatures.of(input, i, dense[i])
                      : org.opedometer.learning.FeatureVector.of(dense[i]),
                  example.loaded()[i] ? 1 : 0,
                  example.weight()));
        }
      }
    }
    return items;
  }
}
