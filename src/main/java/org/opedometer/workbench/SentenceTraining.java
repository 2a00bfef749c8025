package org.opedometer.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.analysis.SentenceFeatures;
import org.opedometer.analysis.SentenceHead;
import org.opedometer.learning.LogisticHead;
import org.opedometer.learning.calibration.PlattScaling;
import org.opedometer.learning.evaluation.Bootstrap;
import org.opedometer.learning.evaluation.ConfusionMatrix;
import org.opedometer.learning.evaluation.CrossValidation;
import org.opedometer.learning.evaluation.Folds;
import org.opedometer.learning.evaluation.ModelCard.Figure;
import org.opedometer.learning.evaluation.Ranking;
import org.opedometer.learning.evaluation.Reliability;
import org.opedometer.learning.training.Example;
import org.opedometer.learning.training.LogisticTrainer;
import org.opedometer.model.Sentence;

/** Fits a head over whole sentences and measures it by cross-validation. */
final class SentenceTraining {
  private static final int FOLDS = 5;
  private static final long SEED = 20_260_102;
  private static final int BINS = 10;

  private final SentenceTask task;
  private final TrainingTools tools;
  private final SentenceFeatures features;
  private final LogisticTrainer trainer;

  SentenceTraining(SentenceTask task, TrainingTools tools) {
    this.task = task;
    this.tools = tools;
    this.features = task.features(tools.lexicons());
    this.trainer = new LogisticTrainer(task.settings());
  }

  Trained train(List<GoldSentence> gold) {
    List<Example> examples = new ArrayList<>();
    for (GoldSentence sentence : gold) {
      examples.add(example(sentence));
      tools.progress().done(examples.size(), gold.size());
    }
    int[] labels = examples.stream().mapToInt(Example::label).toArray();
    boolean[] yes = new boolean[labels.length];
    IntStream.range(0, yes.length).forEach(i -> yes[i] = labels[i] == 1);
    double[] logits = logits(examples, Folds.stratified(labels, FOLDS, SEED));
    PlattScaling calibration = calibration(logits, yes);
    List<Figure> figures = new ArrayList<>();
    addFigures(figures, logits, yes, calibration, FOLDS + "-fold cross-validation");
    List<String> groups = gold.stream().map(GoldSentence::group).toList();
    if (groups.stream().distinct().count() <= MOST_GROUPS) {
      double[] apart = logits(examples, Folds.leaveOneOut(groups));
      addFigures(figures, apart, yes, calibration, "leave one group out");
    }
    SentenceHead head =
        new SentenceHead(features.layers(), trainer.train(examples), calibration);
    Reliability reliability = Reliability.of(probabilities(logits, calibration), yes, BINS);
    return new Trained(
        task.head(),
        head.toBytes(task.head()),
        CardText.of(task, examples.size(), figures, reliability));
  }

  /** More groups than this are no groups but single sentences. */
  private static final int MOST_GROUPS = 50;

  /** The longest sentence of the text, which is all of it but for abbreviations that mislead. */
  private Example example(GoldSentence gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    Sentence sentence =
        essay.sentences().stream()
            .max(Comparator.comparingInt(s -> s.tokens().size()))
            .orElseThrow();
    return new Example(task.read(features, essay, sentence, tools.encoder()), gold.label());
  }

  private double[] logits(List<Example> examples, Folds folds) {
    return new CrossValidation(folds)
        .predict(
            examples,
            others -> {
              LogisticHead head = trainer.train(others);
              return example -> head.logit(example.features());
            })
        .stream()
        .mapToDouble(logit -> logit)
        .toArray();
  }

  private PlattScaling calibration(double[] logits, boolean[] yes) {
    PlattScaling line = PlattScaling.fit(logits, yes);
    if (!task.balanced()) {
      return line;
    }
    long positive = IntStream.range(0, yes.length).filter(i -> yes[i]).count();
    double odds = (positive + 1.0) / (yes.length - positive + 1.0);
    return new PlattScaling(line.slope(), line.shift() - StrictMath.log(odds));
  }

  private static double[] probabilities(double[] logits, PlattScaling calibration) {
    return IntStream.range(0, logits.length)
        .mapToDouble(i -> calibration.probability(logits[i]))
        .toArray();
  }

  private static void addFigures(
      List<Figure> figures, double[] logits, boolean[] yes, PlattScaling line, String test) {
    int[] labels = IntStream.range(0, yes.length).map(i -> yes[i] ? 1 : 0).toArray();
    int[] found =
        IntStream.range(0, yes.length)
            .map(i -> line.probability(logits[i]) >= .5 ? 1 : 0)
            .toArray();
    figures.add(
        new Figure(
            "macro-F1 at .5",
            Bootstrap.DEFAULT.interval(
                yes.length, places -> ConfusionMatrix.of(2, found, labels, places).macroF1()),
            test));
    figures.add(
        new Figure(
            "AUC",
            Bootstrap.DEFAULT.interval(yes.length, places -> auc(logits, yes, places)),
            test));
  }

  private static double auc(double[] logits, boolean[] yes, int[] places) {
    double[] scores = new double[places.length];
    boolean[] labels = new boolean[places.length];
    for (int i = 0; i < places.length; i++) {
      scores[i] = logits[places[i]];
      labels[i] = yes[places[i]];
    }
    return Ranking.auc(scores, labels);
  }
}
