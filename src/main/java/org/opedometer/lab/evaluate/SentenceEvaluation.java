package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.opedometer.lab.figures.Ranking;
import org.opedometer.lab.gold.GoldSentence;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.SentenceReading;

/** A probability of sentences; a text of several has that of its highest. Yes from .5 on. */
final class SentenceEvaluation implements Evaluation<GoldSentence> {
  private static final double THRESHOLD = .5;

  private final Function<SentenceReading, @Nullable Double> probability;
  private final List<Integer> labels = new ArrayList<>();
  private final List<Double> scores = new ArrayList<>();

  SentenceEvaluation(Function<SentenceReading, @Nullable Double> probability) {
    this.probability = probability;
  }

  @Override
  public void add(GoldSentence sentence, EssayAnalysis analysis) {
    double highest = 0;
    for (SentenceReading reading : analysis.sentences()) {
      Double value = probability.apply(reading);
      highest = Math.max(highest, value == null ? 0 : Figures.cell(value));
    }
    labels.add(sentence.label());
    scores.add(highest);
  }

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    List<Integer> found = scores.stream().map(s -> s >= THRESHOLD ? 1 : 0).toList();
    Figures.addMacro(figures, labels, found, 0, 1);
    double auc = Ranking.auc(Figures.array(scores), Figures.yes(labels));
    figures.put("auc", Double.isNaN(auc) ? null : Figures.round(auc));
    figures.put("n", labels.size());
    return figures;
  }
}
