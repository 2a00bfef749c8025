package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.claims.checkworthy.CheckWorthyWeights;
import org.opedometer.heads.FeatureVector;
import org.opedometer.heads.LogisticHead;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.figures.Folds;
import org.opedometer.lab.figures.ModelCard.Figure;
import org.opedometer.lab.figures.Reliability;
import org.opedometer.lab.gold.GoldOpinion;
import org.opedometer.lab.optim.Example;
import org.opedometer.lab.optim.LinearSettings;
import org.opedometer.lab.optim.LogisticTrainer;

/**
 * Fits what the trained head and the rules of check-worthiness count for together. What the
 * regression says of a fifth of the pieces, fitted to the others, is what the card tells.
 */
final class CheckWorthyTraining {
  private static final int PARTS = 5;
  private static final long SEED = 20_261_128;
  private static final int BINS = 10;
  private static final String TEST = "five folds of pieces";

  /** Chosen by cross-validation. */
  private static final LinearSettings SETTINGS = LinearSettings.dense(10);

  private final TrainingTools tools;
  private final CheckWorthyExamples reader;

  CheckWorthyTraining(TrainingTools tools, CheckWorthyExamples reader) {
    this.tools = tools;
    this.reader = reader;
  }

  Trained train(List<GoldOpinion> gold) {
    List<Example> examples = new ArrayList<>();
    List<String> pieces = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (Example example : reader.of(gold.get(i))) {
        examples.add(example);
        pieces.add(gold.get(i).id());
      }
      tools.progress().done(i + 1, gold.size());
    }
    return fitted(examples, pieces);
  }

  /**
   * Fits and measures.
   *
   * @param pieces which piece each example is of
   */
  static Trained fitted(List<Example> examples, List<String> pieces) {
    boolean[] worthy = new boolean[examples.size()];
    IntStream.range(0, worthy.length).forEach(i -> worthy[i] = examples.get(i).label() == 1);
    Folds folds = Folds.grouped(pieces, PARTS, SEED);
    List<Example> without = examples.stream().map(CheckWorthyTraining::withoutHead).toList();
    double[] together = crossed(examples, folds);
    double[] alone = crossed(without, folds);
    double shift = shift(worthy);
    CheckWorthyWeights weights = new CheckWorthyWeights(fit(examples), shift, fit(without), shift);
    PlattScaling line = new PlattScaling(1, shift);
    List<Figure> figures = new ArrayList<>(YesNoFigures.of(together, worthy, line, TEST));
    YesNoFigures.of(alone, worthy, line, TEST).stream()
        .map(f -> new Figure(f.name() + ", rules alone", f.interval(), f.test()))
        .forEach(figures::add);
    double[] chances = YesNoFigures.probabilities(together, line);
    return new Trained(
        CheckWorthyWeights.NAME,
        weights.toBytes(),
        CardText.checkWorthy(examples.size(), figures, Reliability.of(chances, worthy, BINS)));
  }

  /** The same without what the trained head says. */
  private static Example withoutHead(Example example) {
    float[] numbers = example.features().dense().clone();
    numbers[0] = 0;
    return new Example(FeatureVector.of(numbers), example.label());
  }

  private static double[] crossed(List<Example> examples, Folds folds) {
    double[] logits = new double[examples.size()];
    for (int fold = 0; fold < PARTS; fold++) {
      LogisticHead head = fit(Arrays.stream(folds.outside(fold)).mapToObj(examples::get).toList());
      for (int place : folds.in(fold)) {
        logits[place] = head.logit(examples.get(place).features());
      }
    }
    return logits;
  }

  private static LogisticHead fit(List<Example> examples) {
    return new LogisticTrainer(SETTINGS).train(examples);
  }

  /** What is to be added for probabilities that hold where half is check-worthy. */
  private static double shift(boolean[] yes) {
    long worthy = IntStream.range(0, yes.length).filter(i -> yes[i]).count();
    return -StrictMath.log((worthy + 1.0) / (yes.length - worthy + 1.0));
  }
}
