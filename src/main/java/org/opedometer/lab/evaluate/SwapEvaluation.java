package org.opedometer.lab.evaluate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.metric.Metric;
import org.opedometer.model.metric.MetricValues;
import org.opedometer.model.metric.ScoreMetrics;

/**
 * Whether either score of an essay or of one of its paragraphs moves when the two sides of its
 * matter are exchanged: the most mentioned names, men and women, nations, parties.
 */
final class SwapEvaluation {
  private static final List<Metric> SCORES =
      List.of(ScoreMetrics.RHETORIC_INTENSITY, ScoreMetrics.SOURCING_QUALITY);

  private SwapEvaluation() {}

  static Map<String, Object> run(List<FolderText> texts, GoldRun run) {
    Map<String, Moves> moves = new LinkedHashMap<>();
    NameWords words = NameWords.of(run.lexicons());
    int count = Math.min(run.limit(), texts.size());
    for (int i = 0; i < count; i++) {
      FolderText text = texts.get(i);
      EssayAnalysis before = run.analysis(text.id(), text.text());
      SideSwap.all(before, words)
          .forEach(
              (kind, swap) -> {
                Moves of = moves.computeIfAbsent(kind, k -> new Moves());
                if (swap.words() > 0) {
                  of.add(swap.words(), before, run.analysis(text.id(), swap.text()));
                }
              });
      run.progress().done(i + 1, count);
    }
    Map<String, Object> figures = new LinkedHashMap<>();
    moves.forEach((kind, of) -> figures.put(kind, of.figures()));
    figures.put("n", count);
    return figures;
  }

  /** How far the scores moved in all texts that one kind of exchange changed. */
  private static final class Moves {
    private int texts;
    private int words;
    private final int[] moved = new int[SCORES.size()];
    private final double[] sum = new double[SCORES.size()];
    private final double[] largest = new double[SCORES.size()];
    private final double[] largestOfParagraph = new double[SCORES.size()];

    private void add(int changed, EssayAnalysis before, EssayAnalysis after) {
      texts++;
      words += changed;
      for (int s = 0; s < largest.length; s++) {
        double move = move(SCORES.get(s), before.metrics(), after.metrics());
        moved[s] += move > 0 ? 1 : 0;
        sum[s] += move;
        largest[s] = Math.max(largest[s], move);
        int blocks = Math.min(before.paragraphs().size(), after.paragraphs().size());
        for (int p = 0; p < blocks; p++) {
          MetricValues old = before.paragraphs().get(p).metrics();
          MetricValues now = after.paragraphs().get(p).metrics();
          largestOfParagraph[s] = Math.max(largestOfParagraph[s], move(SCORES.get(s), old, now));
        }
      }
    }

    /** 100 where a score appeared or vanished. */
    private static double move(Metric score, MetricValues before, MetricValues after) {
      OptionalDouble old = before.number(score);
      OptionalDouble now = after.number(score);
      if (old.isPresent() && now.isPresent()) {
        return Math.abs(now.getAsDouble() - old.getAsDouble());
      }
      return old.isPresent() == now.isPresent() ? 0 : 100;
    }

    private Map<String, Object> figures() {
      Map<String, Object> figures = new LinkedHashMap<>();
      figures.put("texts", texts);
      figures.put("words", words);
      for (int s = 0; s < largest.length; s++) {
        figures.put("moved_" + SCORES.get(s).name(), moved[s]);
        figures.put("mean_" + SCORES.get(s).name(), Figures.round(texts == 0 ? 0 : sum[s] / texts));
        figures.put("largest_" + SCORES.get(s).name(), Figures.round(largest[s]));
        figures.put(
            "largest_" + SCORES.get(s).name() + "_of_a_paragraph",
            Figures.round(largestOfParagraph[s]));
      }
      return figures;
    }
  }
}
