package org.opedometer.workbench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.analysis.AnnotatedEssay;
import org.opedometer.analysis.SentenceFeatures;
import org.opedometer.analysis.SentenceHead;
import org.opedometer.analysis.sourcing.TrainedCheckWorthyHead;
import org.opedometer.learning.LogisticHead;
import org.opedometer.learning.calibration.PlattScaling;
import org.opedometer.learning.evaluation.CrossValidation;
import org.opedometer.learning.evaluation.Folds;
import org.opedometer.learning.evaluation.ModelCard.Figure;
import org.opedometer.learning.evaluation.Reliability;
import org.opedometer.learning.training.Example;
import org.opedometer.learning.training.LinearSettings;
import org.opedometer.learning.training.LogisticTrainer;
import org.opedometer.model.Sentence;

/** Fits the head for check-worthy sentences and measures it by cross-validation. */
final class ClaimTraining {
  private static final int FOLDS = 5;
  private static final long SEED = 20_260_102;
  private static final int BINS = 10;

  /** Chosen on ClaimBuster's dev sentences. */
  private static final LinearSettings SETTINGS =
      new LinearSettings(1_000, 60, 0, SentenceFeatures.HASHER.buckets(), 80, 1e-3, true);

  private final TrainingTools tools;
  private final SentenceFeatures features;
  private final LogisticTrainer trainer = new LogisticTrainer(SETTINGS);

  ClaimTraining(TrainingTools tools) {
    this.tools = tools;
    this.features = TrainedCheckWorthyHead.features(tools.lexicons());
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
    List<Figure> figures =
        YesNoFigures.of(logits, yes, calibration, FOLDS + "-fold cross-validation");
    SentenceHead head = new SentenceHead(features.layers(), trainer.train(examples), calibration);
    Reliability reliability =
        Reliability.of(YesNoFigures.probabilities(logits, calibration), yes, BINS);
    return new Trained(
        TrainedCheckWorthyHead.NAME,
        head.toBytes(TrainedCheckWorthyHead.NAME),
        CardText.claims(examples.size(), figures, reliability));
  }

  /** The longest sentence of the text, which is all of it but for abbreviations that mislead. */
  private Example example(GoldSentence gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    Sentence sentence =
        essay.sentences().stream()
            .max(Comparator.comparingInt(s -> s.tokens().size()))
            .orElseThrow();
    return new Example(
        TrainedCheckWorthyHead.read(features, essay, sentence).orElseThrow(), gold.label());
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

  /** Shifted to hold where half of the sentences are check-worthy, whatever their share here. */
  private static PlattScaling calibration(double[] logits, boolean[] yes) {
    PlattScaling line = PlattScaling.fit(logits, yes);
    long positive = IntStream.range(0, yes.length).filter(i -> yes[i]).count();
    double odds = (positive + 1.0) / (yes.length - positive + 1.0);
    return new PlattScaling(line.slope(), line.shift() - StrictMath.log(odds));
  }
}
