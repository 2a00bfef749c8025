package org.opedometer.lab.train;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.MlpHead;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.optim.OrderedTasks;
import org.opedometer.rhetoric.loaded.LoadedLayers;
import org.opedometer.rhetoric.loaded.LoadedModel;
import org.opedometer.rhetoric.loaded.LoadedSentenceHead;
import org.opedometer.rhetoric.loaded.LoadedWordHead;
import org.opedometer.rhetoric.loaded.LoadedWords;
import org.opedometer.rhetoric.loaded.SpanDecoder;

/**
 * Trains all heads of loaded language. The same examples give the same model.
 *
 * <p>Everything that is read from another head's answer, and every calibration, rests on answers to
 * sentences which that head had not seen: each head is fitted once for each fold and once for all.
 *
 * <pre>{@code
 * LoadedFit fit = LoadedTraining.of(layers).train(examples);
 * byte[] file = fit.model().toBytes();
 * }</pre>
 *
 * @param decoder how words become spans; no part of the training
 */
public record LoadedTraining(
    WordTraining words,
    SentenceTraining sentences,
    CategoryTraining categories,
    LayerTraining layers,
    SpanDecoder decoder) {
  /** The settings that the shipped model was trained with. */
  public static LoadedTraining of(LayerTraining layers) {
    return new LoadedTraining(
        WordTraining.DEFAULT,
        SentenceTraining.DEFAULT,
        CategoryTraining.DEFAULT,
        layers,
        new SpanDecoder(-0.6, -1.6));
  }

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
    PlattScaling sentenceLine = sentenceLine(crossed, examples);
    crossed.replaceAll((example, logit) -> sentenceLine.logit(logit));
    LoadedSentenceHead sentenceHead = sentences.train(examples, logits).calibrated(sentenceLine);
    Map<LoadedExample, float[][]> numbers = layers.cross(examples, folds);
    LoadedLayers tuned = layers.train(examples, logits, crossed, numbers);
    LoadedModel model =
        new LoadedModel(wordHead, sentenceHead, categories.train(examples), tuned, decoder);
    return fit(model, examples, new Parts(byNetwork, byLinear, logits, crossed, numbers));
  }

  /** What cross-fitted parts say: words by networks, linear model and both; sentences; layers. */
  private record Parts(
      Map<LoadedExample, double[]> byNetwork,
      Map<LoadedExample, double[]> byLinear,
      Map<LoadedExample, double[]> words,
      Map<LoadedExample, Double> sentences,
      Map<LoadedExample, float[][]> layers) {}

  private static LoadedFit fit(LoadedModel model, List<LoadedExample> examples, Parts parts) {
    Map<LoadedExample, double[]> byLayers = new IdentityHashMap<>();
    Map<LoadedExample, double[]> words = new IdentityHashMap<>();
    Map<LoadedExample, Double> sentencesByLayers = new IdentityHashMap<>();
    Map<LoadedExample, Double> sentences = new IdentityHashMap<>();
    LoadedLayers layers = model.layers();
    for (LoadedExample example : examples) {
      float[][] numbers = parts.layers().getOrDefault(example, new float[0][]);
      byLayers.put(example, LoadedLayers.wordLogits(example.input(), numbers));
      sentencesByLayers.put(example, LoadedLayers.sentenceLogit(numbers));
      double[] byHeads = parts.words().getOrDefault(example, new double[0]);
      words.put(example, layers.words(example.input(), byHeads, numbers));
      sentences.put(
          example, layers.sentence(parts.sentences().getOrDefault(example, 0.0), numbers));
    }
    return new LoadedFit(
        model,
        parts.byNetwork(),
        parts.byLinear(),
        byLayers,
        words,
        parts.sentences(),
        sentencesByLayers,
        sentences);
  }

  private LoadedWordHead raw(List<LoadedExample> examples) {
    MlpHead networks = words.networks(examples);
    LogisticHead linear = words.linear(examples);
    PlattScaling none = PlattScaling.NONE;
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
    LineFit line = new LineFit();
    LoadedExample.setting(examples).forEach(e -> line.add(e, raw.getOrDefault(e, new double[0])));
    return line.fit();
  }

  private static PlattScaling sentenceLine(
      Map<LoadedExample, Double> raw, List<LoadedExample> examples) {
    LineFit line = new LineFit();
    LoadedExample.setting(examples).forEach(e -> line.add(e, raw.getOrDefault(e, 0.0)));
    return line.fit();
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
