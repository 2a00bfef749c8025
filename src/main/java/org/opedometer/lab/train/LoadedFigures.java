package org.opedometer.lab.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.opedometer.heads.calibration.PlattScaling;
import org.opedometer.lab.figures.Bootstrap;
import org.opedometer.lab.figures.ModelCard.Figure;
import org.opedometer.lab.figures.Ranking;
import org.opedometer.lab.figures.Reliability;

/**
 * Figures of the heads of loaded language and of their parts, over the examples of full weight
 * (all, where none has it). What is said of an example comes from heads that had not seen its fold.
 */
final class LoadedFigures {
  private static final int BINS = 10;
  private static final String TEST = "cross-validated by the files' folds";
  private static final String BEST = TEST + ", at the threshold best for macro-F1 of the same";

  private final List<LoadedExample> examples;
  private final List<LoadedExample> known;
  private final LoadedFit fit;

  LoadedFigures(List<LoadedExample> examples, LoadedFit fit) {
    this.examples = LoadedExample.setting(examples);
    this.known = this.examples.stream().filter(e -> e.label() >= 0).toList();
    this.fit = fit;
  }

  List<Figure> all() {
    List<Figure> figures = new ArrayList<>();
    figures.addAll(sentences("all", e -> fit.sentences().get(e)));
    figures.addAll(sentences("without tuned layers", e -> fit.sentencesByHeads().get(e)));
    figures.addAll(sentences("tuned layers alone", e -> fit.sentencesByLayers().get(e)));
    figures.add(words("all", fit.words()));
    figures.add(words("networks alone", fit.byNetwork()));
    figures.add(words("linear model alone", fit.byLinear()));
    figures.add(words("tuned layers alone", fit.byLayers()));
    return figures;
  }

  Reliability reliability() {
    double[] probabilities =
        YesNoFigures.probabilities(logits(e -> fit.sentences().get(e)), PlattScaling.NONE);
    return Reliability.of(probabilities, labels(), BINS);
  }

  private List<Figure> sentences(String parts, ToDoubleFunction<LoadedExample> logit) {
    double[] logits = logits(logit);
    PlattScaling line = PlattScaling.fit(logits, labels());
    return YesNoFigures.of(logits, labels(), line, TEST).stream()
        .map(f -> new Figure("sentences, " + f.name() + ", " + parts, f.interval(), f.test()))
        .toList();
  }

  private double[] logits(ToDoubleFunction<LoadedExample> logit) {
    return known.stream().mapToDouble(logit).toArray();
  }

  private boolean[] labels() {
    boolean[] yes = new boolean[known.size()];
    for (int i = 0; i < yes.length; i++) {
      yes[i] = known.get(i).label() == 1;
    }
    return yes;
  }

  /** F1 of the loaded words at the threshold that is best for all examples. */
  private Figure words(String parts, Map<LoadedExample, double[]> logits) {
    double threshold = Ranking.bestThreshold(joined(logits), truth());
    return new Figure(
        "words, token F1, " + parts,
        Bootstrap.DEFAULT.interval(examples.size(), places -> f1(logits, threshold, places)),
        BEST);
  }

  private double[] joined(Map<LoadedExample, double[]> logits) {
    return examples.stream().flatMapToDouble(e -> java.util.Arrays.stream(logits.get(e))).toArray();
  }

  private boolean[] truth() {
    List<Boolean> truth = new ArrayList<>();
    for (LoadedExample example : examples) {
      for (boolean loaded : example.loaded()) {
        truth.add(loaded);
      }
    }
    boolean[] array = new boolean[truth.size()];
    for (int i = 0; i < array.length; i++) {
      array[i] = truth.get(i);
    }
    return array;
  }

  private double f1(Map<LoadedExample, double[]> logits, double threshold, int[] places) {
    int both = 0;
    int either = 0; // found and marked ones, words that are both counted twice
    for (int place : places) {
      LoadedExample example = examples.get(place);
      double[] own = logits.get(example);
      for (int i = 0; i < own.length; i++) {
        boolean found = own[i] >= threshold;
        both += found && example.loaded()[i] ? 1 : 0;
        either += (found ? 1 : 0) + (example.loaded()[i] ? 1 : 0);
      }
    }
    return either == 0 ? 0 : 2.0 * both / either;
  }
}
