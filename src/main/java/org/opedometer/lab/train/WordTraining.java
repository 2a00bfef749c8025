package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.MlpHead;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.LogisticTrainer;
import org.opedometer.lab.optim.MlpSettings;
import org.opedometer.lab.optim.MlpTrainer;
import org.opedometer.rhetoric.loaded.LoadedInput;
import org.opedometer.rhetoric.loaded.LoadedWords;
import org.opedometer.rhetoric.loaded.WordFeatures;

/**
 * Fits the word heads. Of the words that are not marked only a share is shown; the calibration
 * makes up for it.
 *
 * @param linear how to fit the linear model
 * @param network how to fit the networks
 * @param shown share of the unmarked words that the heads see, 0..1
 */
public record WordTraining(LinearSettings linear, MlpSettings network, double shown) {
  public static final WordTraining DEFAULT =
      new WordTraining(
          new LinearSettings(1500, 4, 0, WordFeatures.HASHER.buckets(), 40, 1e-3, true),
          MlpSettings.ofSeed(7)
              .withHidden(128)
              .withEpochs(5, 0)
              .withRates(5e-4, 3, 0.5)
              .withNetworks(2),
          0.4);

  /** The linear model alone, uncalibrated. */
  LogisticHead linear(List<LoadedExample> examples) {
    return new LogisticTrainer(linear).train(seen(examples, true));
  }

  MlpHead networks(List<LoadedExample> examples) {
    return new MlpTrainer(2, network).train(seen(examples, false));
  }

  private List<Example> seen(List<LoadedExample> examples, boolean sparse) {
    SplittableRandom random = new SplittableRandom(network.seed());
    List<Example> seen = new ArrayList<>();
    for (LoadedExample example : examples) {
      for (Example item : items(example, sparse)) {
        if (item.label() == 1 || random.nextDouble() < shown) {
          seen.add(item);
        }
      }
    }
    return seen;
  }

  /** The words of a sentence that can be loaded. */
  private static List<Example> items(LoadedExample example, boolean sparse) {
    LoadedInput input = example.input();
    float[][] dense = WordFeatures.dense(input);
    List<Example> items = new ArrayList<>();
    for (int i = 0; i < dense.length; i++) {
      if (LoadedWords.canCarry(input, i)) {
        FeatureVector features =
            sparse ? WordFeatures.of(input, i, dense[i]) : FeatureVector.of(dense[i]);
        items.add(new Example(features, example.loaded()[i] ? 1 : 0, example.weight()));
      }
    }
    return items;
  }
}
