package org.opedometer.lab.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.opedometer.lab.gold.GoldException;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.metric.ScoreMetrics;

/**
 * Whether rhetoric intensity is fair to short and long texts: the mean over the same words cut into
 * stretches of 40 and of 320 words, each analysed as a text of its own.
 */
final class ChunkEvaluation implements Evaluation<ChunkEvaluation.Chunk> {
  private static final int SHORT = 40;
  private static final int LONG = 320;

  private final Map<Integer, List<Double>> intensities = new TreeMap<>();
  private final Map<Integer, List<Double>> densities = new TreeMap<>();

  /**
   * A stretch.
   *
   * @param words its length
   */
  record Chunk(String id, String text, int words) {}

  static Map<String, Object> run(List<Path> folders, GoldRun run) {
    List<Chunk> chunks = new ArrayList<>();
    for (FolderText text : FolderText.of(folders)) {
      for (String stretch : TextChunks.of(text.text(), LONG)) {
        chunks.add(new Chunk(text.id(), stretch, LONG));
        for (String part : TextChunks.of(stretch, SHORT)) {
          chunks.add(new Chunk(text.id(), part, SHORT));
        }
      }
    }
    if (chunks.isEmpty()) {
      throw new GoldException(folders.toString(), 0, "no text has " + LONG + " words");
    }
    return run.over(chunks, Chunk::id, Chunk::text, new ChunkEvaluation());
  }

  @Override
  public void add(Chunk chunk, EssayAnalysis analysis) {
    put(intensities, chunk, analysis.metrics().number(ScoreMetrics.RHETORIC_INTENSITY).orElse(0));
    put(densities, chunk, analysis.metrics().number(ScoreMetrics.RHETORIC_DENSITY).orElse(0));
  }

  private static void put(Map<Integer, List<Double>> values, Chunk chunk, double value) {
    values.computeIfAbsent(chunk.words(), w -> new ArrayList<>()).add(value);
  }

  @Override
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    for (int words : new int[] {SHORT, LONG}) {
      figures.put("mean_intensity_" + words, Figures.round(mean(intensities, words), 2));
      figures.put("mean_density_" + words, Figures.round(mean(densities, words), 2));
      figures.put("chunks_" + words, intensities.getOrDefault(words, List.of()).size());
    }
    figures.put("difference", Figures.round(mean(intensities, SHORT) - mean(intensities, LONG), 2));
    return figures;
  }

  private static double mean(Map<Integer, List<Double>> values, int words) {
    return values.getOrDefault(words, List.of()).stream().mapToDouble(v -> v).average().orElse(0);
  }
}
