package org.opedometer.lab.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.opedometer.lab.figures.Ranking;
import org.opedometer.lab.gold.GoldException;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.metric.ScoreMetrics;

/**
 * How well rhetoric intensity tells a folder of editorials from a folder of news. The mean density
 * of the editorials is what the reference of the rhetoric score is set to.
 */
final class RegisterEvaluation implements Evaluation<RegisterEvaluation.Text> {
  private static final int FOLDERS = 2;

  private final List<Double> editorials = new ArrayList<>();
  private final List<Double> news = new ArrayList<>();
  private final List<Double> densities = new ArrayList<>();

  record Text(String id, String text, boolean editorial) {}

  static Map<String, Object> run(List<Path> folders, GoldRun run) {
    if (folders.size() != FOLDERS) {
      throw new GoldException(folders.toString(), 0, "must be two folders, editorials and news");
    }
    List<Text> texts = new ArrayList<>(texts(folders.get(0), true));
    texts.addAll(texts(folders.get(1), false));
    return run.over(texts, Text::id, Text::text, new RegisterEvaluation());
  }

  private static List<Text> texts(Path folder, boolean editorial) {
    return FolderText.of(folder).stream().map(t -> new Text(t.id(), t.text(), editorial)).toList();
  }

  @Override
  public void add(Text text, EssayAnalysis analysis) {
    double intensity = analysis.metrics().number(ScoreMetrics.RHETORIC_INTENSITY).orElse(0);
    (text.editorial() ? editorials : news).add(Figures.cell(intensity));
    if (text.editorial()) {
      densities.add(analysis.metrics().number(ScoreMetrics.RHETORIC_DENSITY).orElse(0));
    }
  }

  @Override
  public Map<String, Object> figures() {
    List<Double> all = new ArrayList<>(editorials);
    all.addAll(news);
    boolean[] labels = new boolean[all.size()];
    java.util.Arrays.fill(labels, 0, editorials.size(), true);
    double auc = Ranking.auc(Figures.array(all), labels);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("auc", Double.isNaN(auc) ? null : Figures.round(auc));
    figures.put("mean_editorial", mean(editorials));
    figures.put("mean_news", mean(news));
    figures.put("mean_density_editorial", mean(densities));
    return figures;
  }

  private static double mean(List<Double> values) {
    return Figures.round(values.stream().mapToDouble(v -> v).average().orElse(0), 2);
  }
}
