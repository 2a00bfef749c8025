package org.opedometer.lab.evaluate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.opedometer.lab.figures.Counts;
import org.opedometer.lab.gold.GoldSentence;
import org.opedometer.model.EssayAnalysis;

/** Whether a sentence that is uncertain has a hedge or a weasel, and no other has. */
final class HedgeEvaluation implements Evaluation<GoldSentence> {
  private static final Set<String> CATEGORIES = Set.of("hedge", "weasel", "vague_reference");

  private Counts counts = new Counts(0, 0, 0);
  private int sentences;

  @Override
  public void add(GoldSentence sentence, EssayAnalysis analysis) {
    boolean found = analysis.evidence().stream().anyMatch(e -> CATEGORIES.contains(e.category()));
    counts = counts.plus(Counts.of(new boolean[] {found}, new boolean[] {sentence.label() == 1}));
    sentences++;
  }

  @Override
  public Map<String, Object> figures() {
    double[] rounded = Figures.of(counts);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("precision", rounded[0]);
    figures.put("recall", rounded[1]);
    figures.put("f1", rounded[2]);
    figures.put("n", sentences);
    return figures;
  }
}
