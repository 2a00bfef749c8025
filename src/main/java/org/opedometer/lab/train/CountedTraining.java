package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.attribution.counted.CountedFeatures;
import org.opedometer.attribution.counted.CountedModel;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.figures.Bootstrap;
import org.opedometer.lab.figures.Folds;
import org.opedometer.lab.figures.Interval;
import org.opedometer.lab.figures.ModelCard.Figure;
import org.opedometer.lab.figures.Reliability;
import org.opedometer.lab.gold.GoldOpinion;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.LogisticTrainer;

/**
 * Fits the head that tells which attributions count. What it says of a fifth of the pieces, fitted
 * to the others, calibrates it, sets its threshold and is what the card tells.
 */
final class CountedTraining {
  private static final int PARTS = 5;
  private static final long SEED = 20_261_128;
  private static final int BINS = 10;
  private static final String TEST = "five folds of pieces";

  /** Chosen by cross-validation. */
  private static final LinearSettings SETTINGS =
      new LinearSettings(100, 10, 0, CountedFeatures.HASHER.buckets(), 300, 1e-4, true);

  private final TrainingTools tools;
  private final AttributionModel model;

  CountedTraining(TrainingTools tools, AttributionModel model) {
    this.tools = tools;
    this.model = model;
  }

  Trained train(List<GoldOpinion> gold) {
    CountedExamples reader = new CountedExamples(tools, model);
    List<Example> examples = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    int marks = 0;
    for (int i = 0; i < gold.size(); i++) {
      for (Example example : reader.of(gold.get(i))) {
        examples.add(example);
        pieces.add(gold.get(i).id());
      }
      marks += CountedExamples.marks(gold.get(i));
      tools.progress().done(i + 1, gold.size());
    }
    return fitted(examples, pieces, marks);
  }

  /**
   * Fits and measures.
   *
   * @param pieces which piece each example is of
   * @param marks what readers marked, found or not
   */
  static Trained fitted(List<Example> examples, List<String> pieces, int marks) {
    double[] logits = new double[examples.size()];
    Folds folds = Folds.grouped(pieces, PARTS, SEED);
    for (int fold = 0; fold < PARTS; fold++) {
      LogisticHead head = fit(choose(examples, folds.outside(fold)));
      for (int place : folds.in(fold)) {
        logits[place] = head.logit(examples.get(place).features());
      }
    }
    boolean[] right = new boolean[logits.length];
    IntStream.range(0, right.length).forEach(i -> right[i] = examples.get(i).label() == 1);
    PlattScaling line = PlattScaling.fit(logits, right);
    double[] chances = YesNoFigures.probabilities(logits, line);
    double threshold = threshold(chances, right, marks);
    CountedModel counted = new CountedModel(fit(examples), line, threshold);
    List<Figure> figures = new ArrayList<>(YesNoFigures.of(logits, right, line, TEST));
    figures.add(new Figure("F1 of attributions", f1(chances, right, threshold, marks), TEST));
    return new Trained(
        CountedModel.NAME,
        counted.toBytes(),
        CardText.counted(
            examples.size(), threshold, figures, Reliability.of(chances, right, BINS)));
  }

  private static LogisticHead fit(List<Example> examples) {
    return new LogisticTrainer(SETTINGS).train(examples);
  }

  private static List<Example> choose(List<Example> examples, int[] places) {
    return Arrays.stream(places).mapToObj(examples::get).toList();
  }

  /**
   * The threshold with the best F1.
   *
   * @param marks what readers marked, found or not
   */
  private static double threshold(double[] chances, boolean[] right, int marks) {
    List<Integer> order =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> -chances[i]))
            .toList();
    double best = 0;
    double threshold = .5;
    int hits = 0;
    for (int i = 0; i < order.size(); i++) {
      hits += right[order.get(i)] ? 1 : 0;
      double f1 = 2.0 * hits / (i + 1 + marks);
      if (f1 > best) {
        best = f1;
        threshold = chances[order.get(i)];
      }
    }
    return threshold;
  }

  private static Interval f1(double[] chances, boolean[] right, double threshold, int marks) {
    double share = (double) marks / chances.length;
    return Bootstrap.DEFAULT.interval(
        chances.length,
        places -> {
          int hits = 0;
          int rows = 0;
          for (int place : places) {
            boolean kept = chances[place] >= threshold;
            rows += kept ? 1 : 0;
            hits += kept && right[place] ? 1 : 0;
          }
          return 2.0 * hits / (rows + share * places.length);
        });
  }
}
