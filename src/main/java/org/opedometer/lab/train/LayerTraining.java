package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.optim.LayerTuner;
import org.opedometer.lab.optim.LayerTuning;
import org.opedometer.lab.optim.TunableNetwork;
import org.opedometer.lab.optim.TuningExample;
import org.opedometer.lab.optim.TuningQuestion;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.rhetoric.loaded.LoadedInput;
import org.opedometer.rhetoric.loaded.LoadedLayers;
import org.opedometer.rhetoric.loaded.LoadedWords;
import org.opedometer.syntax.TunedLayers;

/** Tunes layers of the encoder to loaded language, once for each fold and once for all. */
public final class LayerTraining {
  private static final TuningSettings SETTINGS = TuningSettings.of(2, 3, 16, 7);

  /** A sentence's words together weigh so many times as much as its own label. */
  private static final double WORDS = 5;

  private final LayerTuning tuning;
  private final LayerTuner tuner;

  /**
   * @param progress told after each step of each fit
   */
  public LayerTraining(LayerTuning tuning, LayerTuner.Progress progress) {
    this.tuning = tuning;
    this.tuner = new LayerTuner(SETTINGS, progress);
  }

  /**
   * Layers fitted to all examples, calibrated by what layers fitted to the other folds say.
   *
   * @param words calibrated logits of the words by the other heads, cross-fitted
   * @param sentences the same of the sentences
   * @param crossed numbers by layers that had not seen the example, as {@link #cross}
   */
  LoadedLayers train(
      List<LoadedExample> examples,
      Map<LoadedExample, double[]> words,
      Map<LoadedExample, Double> sentences,
      Map<LoadedExample, float[][]> crossed) {
    TunedWeights weights = tune(examples);
    LineFit wordLine = new LineFit();
    LineFit sentenceLine = new LineFit();
    for (LoadedExample example : LoadedExample.setting(examples)) {
      float[][] numbers = crossed.getOrDefault(example, new float[0][]);
      sentenceLine.add(example, LoadedLayers.sentenceLogit(numbers));
      wordLine.add(example, LoadedLayers.wordLogits(example.input(), numbers));
    }
    LoadedLayers half =
        new LoadedLayers(
            weights,
            tuning.open(weights),
            wordLine.fit(),
            sentenceLine.fit(),
            PlattScaling.NONE,
            PlattScaling.NONE);
    LineFit wordMeans = new LineFit();
    LineFit sentenceMeans = new LineFit();
    for (LoadedExample example : LoadedExample.setting(examples)) {
      float[][] numbers = crossed.getOrDefault(example, new float[0][]);
      sentenceMeans.add(example, half.sentence(sentences.getOrDefault(example, 0.0), numbers));
      wordMeans.add(
          example,
          half.words(example.input(), words.getOrDefault(example, new double[0]), numbers));
    }
    return new LoadedLayers(
        weights,
        half.layers(),
        half.words(),
        half.sentences(),
        wordMeans.fit(),
        sentenceMeans.fit());
  }

  /** For each example the numbers of layers fitted to the other folds. */
  Map<LoadedExample, float[][]> cross(List<LoadedExample> examples, int[] folds) {
    Map<LoadedExample, float[][]> crossed = new IdentityHashMap<>();
    for (int fold : folds) {
      TunedLayers layers =
          tuning.open(tune(examples.stream().filter(e -> e.fold() != fold).toList()));
      examples.stream()
          .filter(e -> e.fold() == fold)
          .forEach(e -> crossed.put(e, layers.numbers(e.input().vectors())));
    }
    return crossed;
  }

  private TunedWeights tune(List<LoadedExample> examples) {
    List<TuningExample> asked = examples.stream().map(LayerTraining::example).toList();
    try (TunableNetwork network = tuning.untuned(LoadedLayers.COLUMNS, SETTINGS)) {
      return tuner.tune(network, asked);
    }
  }

  private static TuningExample example(LoadedExample example) {
    LoadedInput input = example.input();
    List<TuningQuestion> questions = new ArrayList<>();
    double share = WORDS * example.weight() / Math.max(1, input.size());
    for (int i = 0; i < input.size(); i++) {
      if (LoadedWords.canCarry(input, i)) {
        int label = example.loaded()[i] ? 1 : 0;
        questions.add(new TuningQuestion(i, i + 1, LoadedLayers.WORD, 1, label, share));
      }
    }
    if (example.label() >= 0) {
      questions.add(
          new TuningQuestion(
              0, input.size(), LoadedLayers.SENTENCE, 1, example.label(), example.weight()));
    }
    return LayerTuning.example(input.vectors(), questions);
  }
}
