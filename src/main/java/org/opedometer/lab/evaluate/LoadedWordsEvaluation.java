package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.opedometer.lab.figures.Counts;
import org.opedometer.lab.gold.GoldSpans;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.Layer;
import org.opedometer.model.Span;
import org.opedometer.output.CodePoints;

/**
 * Loaded words and stretches in every voice: token F1, overlap F1 (Da San Martino et al. 2020, both
 * sides merged) and F1 of exact stretches. Lengths count code points.
 */
final class LoadedWordsEvaluation implements Evaluation<GoldSpans> {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");

  private final Set<String> labels;
  private Counts tokens = new Counts(0, 0, 0);
  private double precisionSum;
  private double recallSum;
  private int exact;
  private int goldSpans;
  private int foundSpans;

  /**
   * @param labels labels to take; all if there are none
   */
  LoadedWordsEvaluation(Set<String> labels) {
    this.labels = Set.copyOf(labels);
  }

  @Override
  public void add(GoldSpans text, EssayAnalysis analysis) {
    CodePoints points = new CodePoints(text.text());
    List<int[]> gold =
        Figures.merged(
            text.spans().stream()
                .filter(s -> labels.isEmpty() || labels.contains(s.label()))
                .map(s -> ends(points, s.span()))
                .toList());
    List<int[]> found =
        Figures.merged(
            analysis.evidence().stream()
                .filter(e -> e.layer() == Layer.LOADED || e.layer() == Layer.ATTACK)
                .map(e -> ends(points, e.span()))
                .toList());
    goldSpans += gold.size();
    foundSpans += found.size();
    addOverlaps(gold, found);
    for (int[] word : words(text.text(), points)) {
      tokens =
          tokens.plus(
              Counts.of(
                  new boolean[] {isMarked(word, found)}, new boolean[] {isMarked(word, gold)}));
    }
  }

  private static int[] ends(CodePoints points, Span span) {
    return new int[] {points.of(span.start()), points.of(span.end())};
  }

  private static List<int[]> words(String text, CodePoints points) {
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (word.find()) {
      words.add(ends(points, new Span(word.start(), word.end())));
    }
    return words;
  }

  private static boolean isMarked(int[] word, List<int[]> spans) {
    return spans.stream().anyMatch(s -> overlap(s, word) > 0);
  }

  private static int overlap(int[] a, int[] b) {
    return Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));
  }

  private void addOverlaps(List<int[]> gold, List<int[]> found) {
    for (int[] have : found) {
      for (int[] want : gold) {
        int shared = overlap(have, want);
        precisionSum += (double) shared / (have[1] - have[0]);
        recallSum += (double) shared / (want[1] - want[0]);
        exact += have[0] == want[0] && have[1] == want[1] ? 1 : 0;
      }
    }
  }

  @Override
  public Map<String, Object> figures() {
    double[] rounded = Figures.of(tokens);
    double precision = foundSpans == 0 ? 0 : precisionSum / foundSpans;
    double recall = goldSpans == 0 ? 0 : recallSum / goldSpans;
    int all = foundSpans + goldSpans;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("token_precision", rounded[0]);
    figures.put("token_recall", rounded[1]);
    figures.put("token_f1", rounded[2]);
    figures.put("overlap_precision", Figures.round(precision));
    figures.put("overlap_recall", Figures.round(recall));
    figures.put("overlap_f1", Figures.round(Figures.harmonic(precision, recall)));
    figures.put("exact_f1", all == 0 ? 0.0 : Figures.round(2.0 * exact / all));
    figures.put("gold_spans", goldSpans);
    figures.put("pred_spans", foundSpans);
    return figures;
  }
}
