package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.opedometer.attribution.model.AttributionModel;
import org.opedometer.heads.calibration.IsotonicCalibration;
import org.opedometer.lab.figures.Bootstrap;
import org.opedometer.lab.figures.Counts;
import org.opedometer.lab.figures.Interval;
import org.opedometer.lab.figures.Reliability;
import org.opedometer.lab.optim.OrderedTasks;
import org.opedometer.lexicon.LexiconMatcher;

/**
 * Finds on documents kept aside how often a score is right, and the threshold with the best F1 of
 * soft triples. The figures it reports are of halves of the documents, each judged by what the
 * other half taught.
 */
final class ConfidenceFit {
  private static final int BINS = 10;
  private static final double FLAT = .003;

  private final AttributionModel model;
  private final List<JudgedDocument> documents;

  ConfidenceFit(LexiconMatcher cues, AttributionModel model, List<GoldDocument> held) {
    this.model = model;
    this.documents =
        OrderedTasks.run(held.size(), true, i -> JudgedDocument.of(held.get(i), model, cues));
  }

  /** The model with its calibration and threshold. */
  AttributionModel fit() {
    int[] all = IntStream.range(0, documents.size()).toArray();
    List<JudgedDocument.Found> found = found(all);
    return found.isEmpty() ? model : model.with(curve(found), threshold(all));
  }

  /** F1 of soft triples with its interval over documents. */
  Interval softTriples() {
    double[] thresholds = {threshold(half(0)), threshold(half(1))};
    List<Counts> counts = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      counts.add(documents.get(i).counts(thresholds[1 - i % 2]));
    }
    return Bootstrap.DEFAULT.interval(
        counts.size(),
        places ->
            Arrays.stream(places)
                .mapToObj(counts::get)
                .reduce(new Counts(0, 0, 0), Counts::plus)
                .f1());
  }

  Reliability reliability() {
    List<Double> probabilities = new ArrayList<>();
    List<Boolean> right = new ArrayList<>();
    for (int which = 0; which < 2; which++) {
      List<JudgedDocument.Found> others = found(half(1 - which));
      if (!others.isEmpty()) {
        IsotonicCalibration curve = curve(others);
        for (JudgedDocument.Found one : found(half(which))) {
          probabilities.add(curve.probability(one.score()));
          right.add(one.right());
        }
      }
    }
    boolean[] labels = new boolean[right.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = right.get(i);
    }
    return Reliability.of(probabilities.stream().mapToDouble(p -> p).toArray(), labels, BINS);
  }

  private int[] half(int which) {
    return IntStream.range(0, documents.size()).filter(i -> i % 2 == which).toArray();
  }

  private List<JudgedDocument.Found> found(int[] places) {
    return Arrays.stream(places).boxed().flatMap(i -> documents.get(i).found().stream()).toList();
  }

  private static IsotonicCalibration curve(List<JudgedDocument.Found> found) {
    boolean[] labels = new boolean[found.size()];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = found.get(i).right();
    }
    return IsotonicCalibration.fit(
        found.stream().mapToDouble(JudgedDocument.Found::score).toArray(), labels);
  }

  /**
   * The lowest of those that do about as well as the best: the more is found, the better for the
   * tables.
   */
  private double threshold(int[] places) {
    List<JudgedDocument.Found> found = new ArrayList<>(found(places));
    found.sort(Comparator.comparingDouble(f -> -f.score()));
    int gold = Arrays.stream(places).map(i -> documents.get(i).gold()).sum();
    int right = 0;
    double best = 0;
    double[] f1 = new double[found.size()];
    for (int i = 0; i < f1.length; i++) {
      right += found.get(i).right() ? 1 : 0;
      f1[i] = 2.0 * right / (i + 1 + gold);
      best = Math.max(best, f1[i]);
    }
    int last = f1.length - 1;
    while (last > 0 && f1[last] < best - FLAT) {
      last--;
    }
    return last < 0 ? 0 : found.get(last).score();
  }
}
