package org.opedometer.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.analysis.attribution.NameBook;
import org.opedometer.analysis.attribution.SourceWords;
import org.opedometer.analysis.sentiment.TargetHead;
import org.opedometer.analysis.sentiment.TargetReader;
import org.opedometer.learning.FeatureVector;
import org.opedometer.learning.Softmax;
import org.opedometer.learning.SoftmaxHead;
import org.opedometer.learning.calibration.TemperatureScaling;
import org.opedometer.learning.evaluation.Bootstrap;
import org.opedometer.learning.evaluation.ConfusionMatrix;
import org.opedometer.learning.evaluation.CrossValidation;
import org.opedometer.learning.evaluation.Folds;
import org.opedometer.learning.evaluation.Interval;
import org.opedometer.learning.evaluation.ModelCard;
import org.opedometer.learning.evaluation.Reliability;
import org.opedometer.learning.training.Example;
import org.opedometer.learning.training.LinearSettings;
import org.opedometer.learning.training.SoftmaxTrainer;
import org.opedometer.model.Sentence;

/** Fits the head for sentiment toward targets, with folds that never part an article. */
final class TargetTraining {
  private static final int FOLDS = 5;
  private static final long SEED = 20_260_101;
  private static final int BINS = 10;

  /** Chosen on a fold of NewsMTSC's training articles. */
  private static final LinearSettings SETTINGS = LinearSettings.dense(1_000).withIterations(80);

  private final TrainingTools tools;
  private final SourceWords words;
  private final SoftmaxTrainer trainer = new SoftmaxTrainer(TargetHead.CLASSES, SETTINGS);

  TargetTraining(TrainingTools tools) {
    this.tools = tools;
    this.words = SourceWords.of(tools.lexicons());
  }

  Trained train(List<GoldTargets> gold) {
    List<Example> examples = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      GoldTargets text = gold.get(i);
      List<Example> found = examples(text);
      examples.addAll(found);
      found.forEach(e -> groups.add(text.group()));
      tools.progress().done(i + 1, gold.size());
    }
    return train(examples, groups);
  }

  private List<Example> examples(GoldTargets gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    NameBook names = NameBook.of(essay, words);
    List<Example> examples = new ArrayList<>();
    for (GoldTargets.Target target : gold.targets()) {
      Sentence sentence = essay.sentenceAt(target.mention().start()).orElseThrow();
      if (sentence.span().overlaps(target.mention())) {
        int[] tokens = TargetReader.tokens(essay, names, words, sentence, target.mention());
        float[] dense =
            TargetHead.features(essay.writtenVectors(sentence).orElseThrow(), tokens[0], tokens[1]);
        examples.add(new Example(FeatureVector.of(dense), target.polarity() + 1));
      }
    }
    return examples;
  }

  private Trained train(List<Example> examples, List<String> groups) {
    List<double[]> logits =
        new CrossValidation(Folds.grouped(groups, FOLDS, SEED))
            .predict(examples, others -> predictor(trainer.train(others)));
    double[][] crossed = logits.toArray(double[][]::new);
    int[] labels = examples.stream().mapToInt(Example::label).toArray();
    TemperatureScaling calibration = TemperatureScaling.fit(crossed, labels);
    SoftmaxHead head = trainer.train(examples);
    byte[] model = new TargetHead(head, calibration).toBytes();
    return new Trained(TargetHead.NAME, model, card(crossed, labels, calibration));
  }

  private static java.util.function.Function<Example, double[]> predictor(SoftmaxHead head) {
    return example -> head.logits(example.features());
  }

  private static ModelCard card(double[][] logits, int[] labels, TemperatureScaling calibration) {
    int[] found = IntStream.range(0, labels.length).map(i -> best(logits[i])).toArray();
    Interval macro =
        Bootstrap.DEFAULT.interval(
            labels.length,
            places -> ConfusionMatrix.of(TargetHead.CLASSES, found, labels, places).macroF1());
    Interval accuracy =
        Bootstrap.DEFAULT.interval(
            labels.length,
            places -> ConfusionMatrix.of(TargetHead.CLASSES, found, labels, places).accuracy());
    String test = FOLDS + "-fold cross-validation, no article in two folds";
    return CardText.targets(
        labels.length,
        List.of(
            new ModelCard.Figure("macro-F1", macro, test),
            new ModelCard.Figure("accuracy", accuracy, test)),
        reliability(logits, labels, found, calibration));
  }

  /** Of the class that was chosen. */
  private static Reliability reliability(
      double[][] logits, int[] labels, int[] found, TemperatureScaling calibration) {
    double[] chosen = new double[labels.length];
    boolean[] right = new boolean[labels.length];
    for (int i = 0; i < chosen.length; i++) {
      chosen[i] = calibration.probabilities(logits[i])[found[i]];
      right[i] = found[i] == labels[i];
    }
    return Reliability.of(chosen, right, BINS);
  }

  private static int best(double[] logits) {
    double[] p = Softmax.of(logits);
    return p[0] > p[1] ? (p[0] > p[2] ? 0 : 2) : (p[1] >= p[2] ? 1 : 2);
  }
}
