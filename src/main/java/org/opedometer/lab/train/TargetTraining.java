package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.heads.Softmax;
import org.opedometer.heads.SoftmaxHead;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.calibration.TemperatureScaling;
import org.opedometer.lab.figures.Bootstrap;
import org.opedometer.lab.figures.ConfusionMatrix;
import org.opedometer.lab.figures.Folds;
import org.opedometer.lab.figures.ModelCard;
import org.opedometer.lab.figures.Reliability;
import org.opedometer.lab.gold.GoldTargets;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.SoftmaxTrainer;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.model.Sentence;
import org.opedometer.names.NameBook;
import org.opedometer.names.SourceWords;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.TunedLayers;
import org.opedometer.targets.TargetHead;
import org.opedometer.targets.TargetReader;

/**
 * Fits the head for sentiment toward targets. A fifth of the articles is kept aside to calibrate
 * and to measure; then everything is fitted to all.
 */
final class TargetTraining {
  private static final int PARTS = 5;
  private static final long SEED = 20_260_101;
  private static final int BINS = 10;
  private static final String TEST = "a fifth of the articles, kept aside";

  /** Chosen on a fold of NewsMTSC's training articles. */
  private static final LinearSettings SETTINGS = LinearSettings.dense(1_000).withIterations(80);

  private static final TuningSettings TUNING = TuningSettings.of(4, 3, 32, SEED);

  private final TrainingTools tools;
  private final SourceWords words;
  private final SoftmaxTrainer trainer = new SoftmaxTrainer(TargetHead.CLASSES, SETTINGS);

  TargetTraining(TrainingTools tools) {
    this.tools = tools;
    this.words = SourceWords.of(tools.lexicons());
  }

  Trained train(List<GoldTargets> gold) {
    List<TargetExample> examples = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      examples.addAll(examples(gold.get(i)));
      tools.progress().done(i + 1, gold.size());
    }
    return fit(examples);
  }

  private List<TargetExample> examples(GoldTargets gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    NameBook names = NameBook.of(essay, words);
    List<TargetExample> examples = new ArrayList<>();
    for (GoldTargets.Target target : gold.targets()) {
      Sentence sentence = essay.sentenceAt(target.mention().start()).orElseThrow();
      if (sentence.span().overlaps(target.mention())) {
        int[] tokens = TargetReader.tokens(essay, names, words, sentence, target.mention());
        examples.add(
            TargetExample.of(
                essay.writtenVectors(sentence).orElseThrow(),
                tokens,
                target.polarity() + 1,
                gold.group()));
      }
    }
    return examples;
  }

  private Trained fit(List<TargetExample> examples) {
    Folds folds = Folds.grouped(examples.stream().map(TargetExample::group).toList(), PARTS, SEED);
    List<TargetExample> aside = Arrays.stream(folds.in(0)).mapToObj(examples::get).toList();
    List<TargetExample> others = Arrays.stream(folds.outside(0)).mapToObj(examples::get).toList();
    Answers answers = answers(others, aside);
    int[] labels = aside.stream().mapToInt(TargetExample::label).toArray();
    TemperatureScaling calibration = TemperatureScaling.fit(answers.together(), labels);
    TunedWeights weights = tuned(examples);
    TargetHead head =
        new TargetHead(classes(examples), weights, tools.layers().open(weights), calibration);
    return new Trained(
        TargetHead.NAME, head.toBytes(), card(examples.size(), answers, labels, calibration));
  }

  /** What the two parts, fitted to the others, say of those kept aside. */
  private Answers answers(List<TargetExample> others, List<TargetExample> aside) {
    SoftmaxHead classes = classes(others);
    TunedLayers layers = tools.layers().open(tuned(others));
    double[][] byClasses = new double[aside.size()][];
    double[][] byLayers = new double[aside.size()][];
    for (int i = 0; i < byLayers.length; i++) {
      TargetExample example = aside.get(i);
      byClasses[i] = classes.logits(example.features().features());
      byLayers[i] = example.logits(layers);
    }
    return new Answers(byClasses, byLayers);
  }

  /** Logits by the regression and by the tuned layers. */
  private record Answers(double[][] byClasses, double[][] byLayers) {
    double[][] together() {
      return IntStream.range(0, byClasses.length)
          .mapToObj(i -> TargetHead.together(byClasses[i], byLayers[i]))
          .toArray(double[][]::new);
    }
  }

  private SoftmaxHead classes(List<TargetExample> examples) {
    return trainer.train(examples.stream().map(TargetExample::features).toList());
  }

  private TunedWeights tuned(List<TargetExample> examples) {
    return tools.tuned(
        TargetHead.CLASSES, TUNING, examples.stream().map(TargetExample::words).toList());
  }

  private static ModelCard card(
      int all, Answers answers, int[] labels, TemperatureScaling calibration) {
    double[][] together = answers.together();
    List<ModelCard.Figure> figures =
        List.of(
            macro("macro-F1", together, labels),
            macro("macro-F1, regression alone", answers.byClasses(), labels),
            macro("macro-F1, tuned layers alone", answers.byLayers(), labels));
    return CardText.targets(all, figures, reliability(together, labels, calibration));
  }

  private static ModelCard.Figure macro(String name, double[][] logits, int[] labels) {
    int[] found = Arrays.stream(logits).mapToInt(Softmax::best).toArray();
    return new ModelCard.Figure(
        name,
        Bootstrap.DEFAULT.interval(
            labels.length,
            places -> ConfusionMatrix.of(TargetHead.CLASSES, found, labels, places).macroF1()),
        TEST);
  }

  /** Of the class that was chosen. */
  private static Reliability reliability(
      double[][] logits, int[] labels, TemperatureScaling calibration) {
    double[] chosen = new double[labels.length];
    boolean[] right = new boolean[labels.length];
    for (int i = 0; i < chosen.length; i++) {
      int found = Softmax.best(logits[i]);
      chosen[i] = calibration.probabilities(logits[i])[found];
      right[i] = found == labels[i];
    }
    return Reliability.of(chosen, right, BINS);
  }
}
