package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.claims.checkworthy.SentenceFeatures;
import org.opedometer.claims.checkworthy.SentenceHead;
import org.opedometer.claims.checkworthy.TrainedCheckWorthyHead;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.TunedWeights;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.figures.Folds;
import org.opedometer.lab.figures.ModelCard.Figure;
import org.opedometer.lab.figures.Reliability;
import org.opedometer.lab.gold.GoldSentence;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.LogisticTrainer;
import org.opedometer.lab.optim.TuningSettings;
import org.opedometer.model.Sentence;
import org.opedometer.syntax.AnnotatedEssay;
import org.opedometer.syntax.TokenVectors;
import org.opedometer.syntax.TunedLayers;

/**
 * Fits the head for check-worthy sentences. A fifth of the sentences is kept aside to calibrate and
 * to measure; then everything is fitted to all.
 */
final class ClaimTraining {
  private static final int PARTS = 5;
  private static final long SEED = 20_260_102;
  private static final int BINS = 10;
  private static final String TEST = "a fifth of the sentences, kept aside";

  /** Chosen on ClaimBuster's dev sentences. */
  private static final LinearSettings SETTINGS =
      new LinearSettings(1_000, 60, 0, SentenceFeatures.HASHER.buckets(), 80, 1e-3, true);

  private static final TuningSettings TUNING = TuningSettings.of(2, 3, 32, SEED);

  private final TrainingTools tools;
  private final SentenceFeatures features;

  ClaimTraining(TrainingTools tools) {
    this.tools = tools;
    this.features = TrainedCheckWorthyHead.features(tools.lexicons());
  }

  Trained train(List<GoldSentence> gold) {
    List<ClaimExample> examples = new ArrayList<>();
    for (GoldSentence sentence : gold) {
      examples.add(example(sentence));
      tools.progress().done(examples.size(), gold.size());
    }
    int[] labels = examples.stream().mapToInt(e -> e.isCheckWorthy() ? 1 : 0).toArray();
    Folds folds = Folds.stratified(labels, PARTS, SEED);
    List<ClaimExample> aside = Arrays.stream(folds.in(0)).mapToObj(examples::get).toList();
    List<ClaimExample> others = Arrays.stream(folds.outside(0)).mapToObj(examples::get).toList();
    Answers answers = answers(others, aside);
    PlattScaling calibration = calibration(answers.together(), answers.yes());
    TunedWeights weights = tuned(examples);
    SentenceHead head =
        new SentenceHead(
            features.layers(),
            regression(examples),
            weights,
            tools.layers().open(weights),
            calibration);
    return new Trained(
        TrainedCheckWorthyHead.NAME,
        head.toBytes(TrainedCheckWorthyHead.NAME),
        CardText.claims(
            examples.size(), figures(answers, calibration), reliability(answers, calibration)));
  }

  /** The longest sentence of the text, which is all of it but for abbreviations that mislead. */
  private ClaimExample example(GoldSentence gold) {
    AnnotatedEssay essay = tools.annotate(gold.id(), gold.text());
    Sentence sentence =
        essay.sentences().stream()
            .max(Comparator.comparingInt(s -> s.tokens().size()))
            .orElseThrow();
    TokenVectors vectors = essay.vectors(sentence).orElseThrow();
    return ClaimExample.of(features.of(sentence, vectors), vectors, gold.label());
  }

  /** What the two parts, fitted to the others, say of those kept aside. */
  private Answers answers(List<ClaimExample> others, List<ClaimExample> aside) {
    LogisticHead regression = regression(others);
    TunedLayers layers = tools.layers().open(tuned(others));
    boolean[] yes = new boolean[aside.size()];
    IntStream.range(0, yes.length).forEach(i -> yes[i] = aside.get(i).isCheckWorthy());
    return new Answers(
        aside.stream().mapToDouble(e -> regression.logit(e.features().features())).toArray(),
        aside.stream().mapToDouble(e -> e.logit(layers)).toArray(),
        yes);
  }

  /** Logits by the regression and by the tuned layers, and the truth. */
  private record Answers(double[] byRegression, double[] byLayers, boolean[] yes) {
    double[] together() {
      return IntStream.range(0, yes.length)
          .mapToDouble(i -> SentenceHead.together(byRegression[i], byLayers[i]))
          .toArray();
    }
  }

  private static LogisticHead regression(List<ClaimExample> examples) {
    return new LogisticTrainer(SETTINGS)
        .train(examples.stream().map(ClaimExample::features).toList());
  }

  private TunedWeights tuned(List<ClaimExample> examples) {
    return tools.tuned(1, TUNING, examples.stream().map(ClaimExample::words).toList());
  }

  /** Shifted to hold where half of the sentences are check-worthy, whatever their share here. */
  private static PlattScaling calibration(double[] logits, boolean[] yes) {
    PlattScaling line = PlattScaling.fit(logits, yes);
    long positive = IntStream.range(0, yes.length).filter(i -> yes[i]).count();
    double odds = (positive + 1.0) / (yes.length - positive + 1.0);
    return new PlattScaling(line.slope(), line.shift() - StrictMath.log(odds));
  }

  private static List<Figure> figures(Answers answers, PlattScaling calibration) {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(YesNoFigures.of(answers.together(), answers.yes(), calibration, TEST));
    figures.addAll(alone("regression", answers.byRegression(), answers.yes()));
    figures.addAll(alone("tuned layers", answers.byLayers(), answers.yes()));
    return figures;
  }

  private static List<Figure> alone(String part, double[] logits, boolean[] yes) {
    return YesNoFigures.of(logits, yes, calibration(logits, yes), TEST).stream()
        .map(f -> new Figure(f.name() + ", " + part + " alone", f.interval(), f.test()))
        .toList();
  }

  private static Reliability reliability(Answers answers, PlattScaling calibration) {
    double[] probabilities = YesNoFigures.probabilities(answers.together(), calibration);
    return Reliability.of(probabilities, answers.yes(), BINS);
  }
}
