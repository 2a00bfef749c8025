package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.opedometer.heads.Activation;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.LogisticTrainer;
import org.opedometer.lab.optim.MlpSettings;
import org.opedometer.lab.optim.MlpTrainer;
import org.opedometer.rhetoric.loaded.LoadedSentenceHead;
import org.opedometer.rhetoric.loaded.SentenceFeatures;

/**
 * Fits the sentence heads.
 *
 * @param networkShare of the networks in the average, 0..1
 */
public record SentenceTraining(LinearSettings linear, MlpSettings network, double networkShare) {
  public static final SentenceTraining DEFAULT =
      new SentenceTraining(
          new LinearSettings(500, 20, 0, SentenceFeatures.HASHER.buckets(), 40, 1e-3, true),
          new MlpSettings(48, Activation.RELU, 8, 8, 32, 5e-4, 1, 0.5, 0, 5, 11, true),
          0.5);

  /**
   * @param wordLogits by example, from word heads that did not see the example
   * @return a head whose probabilities are not calibrated yet
   */
  public LoadedSentenceHead train(
      List<LoadedExample> examples, Map<LoadedExample, double[]> wordLogits) {
    List<Example> sparse = new ArrayList<>();
    List<Example> dense = new ArrayList<>();
    for (LoadedExample example : examples) {
      double[] words = wordLogits.get(example);
      if (example.label() >= 0 && words != null) {
        float[] features = SentenceFeatures.dense(example.input(), words);
        FeatureVector all = SentenceFeatures.of(example.input(), features);
        sparse.add(new Example(all, example.label(), example.weight()));
        dense.add(new Example(FeatureVector.of(features), example.label(), example.weight()));
      }
    }
    return new LoadedSentenceHead(
        new MlpTrainer(2, network).train(dense),
        new LogisticTrainer(linear).train(sparse),
        networkShare,
        new PlattScaling(1, 0));
  }
}
