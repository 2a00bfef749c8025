package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.lab.gold.GoldTargets;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.TargetSentiment;

/** Sentiment toward targets; one that no mention overlaps counts as neutral and as missed. */
final class TargetEvaluation implements Evaluation<GoldTargets> {
  private final List<Integer> gold = new ArrayList<>();
  private final List<Integer> found = new ArrayList<>();
  private int missed;

  @Override
  public void add(GoldTargets text, EssayAnalysis analysis) {
    for (GoldTargets.Target target : text.targets()) {
      TargetSentiment hit =
          analysis.targets().stream()
              .filter(t -> t.mention().overlaps(target.mention()))
              .findFirst()
              .orElse(null);
      gold.add(target.polarity());
      found.add(hit == null ? 0 : hit.polarity());
      missed += hit == null ? 1 : 0;
    }
  }

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    Figures.addMacro(figures, gold, found, -1, 0, 1);
    int right = 0;
    for (int i = 0; i < gold.size(); i++) {
      right += gold.get(i).equals(found.get(i)) ? 1 : 0;
    }
    figures.put("accuracy", Figures.round((double) right / gold.size()));
    figures.put("missed", Figures.round((double) missed / gold.size()));
    figures.put("n", gold.size());
    return figures;
  }
}
