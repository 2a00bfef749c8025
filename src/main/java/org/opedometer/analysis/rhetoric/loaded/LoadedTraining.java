package org.opedometer.analysis.rhetoric.loaded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.learning.LogisticHead;
import org.opedometer.learning.MlpHead;
import org.opedometer.learning.calibration.PlattScaling;
import org.opedometer.learning.training.OrderedTasks;

/**
 * Trains all heads of loaded language. The same examples give the same model.
 *
 * <p>Everything that is read from another head's answer, and every calibration, rests on answers to
 * sentences which that head had not seen: each head is fitted once for each fold and once for all.
 *
 * <pre>{@code
 * LoadedFit fit = LoadedTraining.DEFAULT.train(examples);
 * byte[] file = fit.model().toBytes();
 * }</pre>
 *
 * @param decoder how words become spans; no part of the training
 */
public record LoadedTraining(
    WordTraining words,
    SentenceTraining sentences,
    CategoryTraining categories,
    SpanDecoder decoder) {
  public static final LoadedTraining DEFAULT =
      new LoadedTraining(
          WordTraining.DEFAULT,
          SentenceTraining.DEFAULT,
          CategoryTraining.DEFAULT,
          new SpanDecoder(-0.9, -1.9));

  private static final double NETWORK_SHARE = 0.5;

  /** Fits the heads; folds are those of the examples. */
  public LoadedFit train(List<LoadedExample> examples) {
    int[] folds = folds(examples);
    List<LoadedWordHead> heads =
        OrderedTasks.run(
            folds.length + 1,
            true,
            i -> raw(i == folds.length ? examples : outside(examples, folds[i])));
    Map<LoadedExample, double[]> byNetwork = new IdentityHashMap<>();
    Map<LoadedExample, double[]> byLinear = new IdentityHashMap<>();
    for (int i = 0; i < folds.length; i++) {
      for (LoadedExample example : inside(examples, folds[i])) {
        byNetwork.put(example, heads.get(i).withShare(1).logits(example.input()));
        byLinear.put(example, heads.get(i).withShare(0).logits(example.input()));
      }
    }
    PlattScaling networkLine = line(byNetwork, examples);
    PlattScaling linearLine = line(byLinear, examples);
    LoadedWordHead all = heads.get(folds.length);
    LoadedWordHead wordHead =
        new LoadedWordHead(all.networks(), networkLine, all.linear(), linearLine, NETWORK_SHARE);
    Map<LoadedExample, double[]> logits = new IdentityHashMap<>();
    for (LoadedExample example : examples) {
      logits.put(example, mean(example, byNetwork, networkLine, byLinear, linearLine));
    }
    Map<LoadedExample, Double> crossed = cross(examples, logits);
    LoadedSentenceHead sentenceHead =
        sentences.train(examples, logits).calibrated(sentenceLine(crossed, examples));
    LoadedModel model =
        new LoadedModel(wordHead, sentenceHead, categories.train(examples), decoder);
    return new LoadedFit(model, byNetwork, byLinear, logits, crossed);
  }

  private LoadedWordHead raw(List<LoadedExample> examples) {
    MlpHead networks = words.networks(examples);
    LogisticHead linear = words.linear(examples);
    PlattScaling none = new PlattScaling(1, 0);
    return new LoadedWordHead(networks, none, linear, none, NETWORK_SHARE);
  }

  private Map<LoadedExample, Double> cross(
      List<LoadedExample> examples, Map<LoadedExample, double[]> logits) {
    Map<LoadedExample, Double> crossed = new IdentityHashMap<>();
    for (int fold : folds(examples)) {
      LoadedSentenceHead head = sentences.train(outside(examples, fold), logits);
      for (LoadedExample example : inside(examples, fold)) {
        double[] words = logits.getOrDefault(example, new double[0]);
        crossed.put(example, head.logit(example.input(), words));
      }
    }
    return crossed;
  }

  private static double[] mean(
      LoadedExample example,
      Map<LoadedExample, double[]> byNetwork,
      PlattScaling networkLine,
      Map<LoadedExample, double[]> byLinear,
      PlattScaling linearLine) {
    double[] network = byNetwork.getOrDefault(example, new double[0]);
    double[] linear = byLinear.getOrDefault(example, new double[0]);
    double[] mean = new double[network.length];
    Arrays.setAll(
        mean,
        i ->
            LoadedWords.canCarry(example.input(), i)
                ? NETWORK_SHARE * networkLine.logit(network[i])
                    + (1 - NETWORK_SHARE) * linearLine.logit(linear[i])
                : LoadedWordHead.NEVER);
    return mean;
  }

  private static PlattScaling line(Map<LoadedExample, double[]> raw, List<LoadedExample> examples) {
    List<Double> logits = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (LoadedExample example : examples) {
      double[] words = raw.getOrDefault(example, new double[0]);
      for (int i = 0; i < words.length; i++) {
        if (example.weight() >= 1 && LoadedWords.canCarry(example.input(), i)) {
          logits.add(words[i]);
          labels.add(example.loaded()[i]);
        }
      }
    }
    return WordTraining.line(logits, labels);
  }

  /** Over the sentences of full weight: the others are there to teach, not to set the rate. */
  private static PlattScaling sentenceLine(
      Map<LoadedExample, Double> raw, List<LoadedExample> examples) {
    List<Double> logits = new ArrayList<>();
    List<Boolean> labels = new ArrayList<>();
    for (LoadedExample example : examples) {
      Double logit = raw.get(example);
      if (example.weight() >= 1 && example.label() >= 0 && logit != null) {
        logits.add(logit);
        labels.add(example.label() == 1);
      }
    }
    return WordTraining.line(logits, labels);
  }

  private static int[] folds(List<LoadedExample> examples) {
    return examples.stream().mapToInt(LoadedExample::fold).distinct().sorted().toArray();
  }

  private static List<LoadedExample> inside(List<LoadedExample> examples, int fold) {
    return examples.stream().filter(e -> e.fold() == fold).toList();
  }

  private static List<LoadedExample> outside(List<LoadedExample> examples, int fold) {
    return examples.stream().filter(e -> e.fold() != fold).toList();
  }
}
