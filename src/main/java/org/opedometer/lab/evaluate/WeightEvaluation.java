package org.opedometer.lab.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.opedometer.lab.figures.RankCorrelation;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.Evidence;
import org.opedometer.model.Layer;
import org.opedometer.model.ParagraphMetrics;
import org.opedometer.model.ScoreName;
import org.opedometer.model.metric.SizeMetrics;

/**
 * Whether the order of paragraphs by rhetoric hangs on the choice of unit weights: Spearman's
 * correlation with the order after each weight was changed by up to half, over seeded draws. The
 * order by density is the order by intensity.
 */
final class WeightEvaluation implements Evaluation<FolderText> {
  private static final int DRAWS = 1_000;
  private static final long SEED = 20_260_301;
  private static final double CHANGE = .5;
  private static final double LOW = .05;

  private final List<Map<String, Double>> paragraphs = new ArrayList<>();

  @Override
  public void add(FolderText text, EssayAnalysis analysis) {
    Map<Integer, Map<String, Double>> sums = new HashMap<>();
    for (Evidence e : analysis.evidence()) {
      if (e.score() == ScoreName.RHETORIC_INTENSITY && e.weight() > 0) {
        sums.computeIfAbsent(e.paragraph(), p -> new TreeMap<>())
            .merge(unit(e), e.weight(), Double::sum);
      }
    }
    for (ParagraphMetrics paragraph : analysis.paragraphs()) {
      double words = paragraph.metrics().number(SizeMetrics.WORDS).orElse(0);
      if (words > 0) {
        Map<String, Double> shares = new TreeMap<>();
        sums.getOrDefault(paragraph.block().paragraph(), Map.of())
            .forEach((unit, sum) -> shares.put(unit, sum / words));
        paragraphs.add(shares);
      }
    }
  }

  /** The weight that {@code evidence} is counted with, by name. */
  private static String unit(Evidence evidence) {
    return evidence.layer() == Layer.LOADED || evidence.layer() == Layer.PRONOUN
        ? evidence.layer().csvName() + " " + evidence.weight()
        : evidence.layer().csvName();
  }

  @Override
  public Map<String, Object> figures() {
    SplittableRandom random = new SplittableRandom(SEED);
    double[] base = densities(Map.of());
    double[] correlations = new double[DRAWS];
    for (int i = 0; i < DRAWS; i++) {
      Map<String, Double> factors = new TreeMap<>();
      for (String unit : units()) {
        factors.put(unit, 1 - CHANGE + 2 * CHANGE * random.nextDouble());
      }
      correlations[i] = RankCorrelation.spearman(base, densities(factors));
    }
    Arrays.sort(correlations);
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("spearman_p05", figure(correlations[(int) (LOW * DRAWS)]));
    figures.put("spearman_median", figure(correlations[DRAWS / 2]));
    figures.put("spearman_lowest", figure(correlations[0]));
    figures.put("draws", DRAWS);
    figures.put("paragraphs", paragraphs.size());
    return figures;
  }

  private static @Nullable Double figure(double value) {
    return Double.isNaN(value) ? null : Figures.round(value);
  }

  private List<String> units() {
    return paragraphs.stream().flatMap(p -> p.keySet().stream()).distinct().sorted().toList();
  }

  private double[] densities(Map<String, Double> factors) {
    return paragraphs.stream()
        .mapToDouble(
            p ->
                p.entrySet().stream()
                    .mapToDouble(e -> e.getValue() * factors.getOrDefault(e.getKey(), 1.0))
                    .sum())
        .toArray();
  }
}
