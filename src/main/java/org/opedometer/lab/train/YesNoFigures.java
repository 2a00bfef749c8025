package org.opedometer.lab.train;

import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.figures.Bootstrap;
import org.opedometer.lab.figures.ConfusionMatrix;
import org.opedometer.lab.figures.ModelCard.Figure;
import org.opedometer.lab.figures.Ranking;

/** The figures of a head that says yes or no, with intervals. */
final class YesNoFigures {
  private YesNoFigures() {}

  /**
   * @param logits of items the head was not fitted to
   * @param test how they came about
   */
  static List<Figure> of(double[] logits, boolean[] yes, PlattScaling line, String test) {
    double[] probabilities = probabilities(logits, line);
    int[] labels = IntStream.range(0, yes.length).map(i -> yes[i] ? 1 : 0).toArray();
    int[] found = IntStream.range(0, yes.length).map(i -> probabilities[i] >= .5 ? 1 : 0).toArray();
    return List.of(
        new Figure(
            "macro-F1 at .5",
            Bootstrap.DEFAULT.interval(
                yes.length, places -> ConfusionMatrix.of(2, found, labels, places).macroF1()),
            test),
        new Figure(
            "AUC",
            Bootstrap.DEFAULT.interval(yes.length, places -> auc(logits, yes, places)),
            test));
  }

  static double[] probabilities(double[] logits, PlattScaling line) {
    return IntStream.range(0, logits.length)
        .mapToDouble(i -> line.probability(logits[i]))
        .toArray();
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
