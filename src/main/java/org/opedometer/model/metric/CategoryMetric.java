package org.opedometer.model.metric;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The metric that counts one category of rhetoric, as its rule file declares it.
 *
 * @param category id of the category
 * @param metric its column
 * @param measure what is made of the count
 * @param anyVoice whether mentions in every voice count, not the author's alone
 * @param added place among the metrics that came after the first release; 0 for those that have a
 *     place in a family
 */
public record CategoryMetric(
    String category, Metric metric, Measure measure, boolean anyVoice, int added) {
  /** What is made of the number of mentions. */
  public enum Measure {
    /** The number itself. */
    COUNT,
    /** 100 times the number by the words of the paragraph or essay. */
    RATE,
    /** 1 where there is one, else 0. */
    FLAG
  }

  /** By category, in alphabetical order; categories without a metric are left out. */
  public static final List<CategoryMetric> ALL =
      CategoryTable.rows().stream()
          .filter(row -> !row.get("metric").isEmpty())
          .map(CategoryMetric::of)
          .toList();

  private static final Map<String, CategoryMetric> BY_CATEGORY =
      ALL.stream().collect(Collectors.toMap(CategoryMetric::category, Function.identity()));

  /**
   * The metric of a category.
   *
   * @throws IllegalArgumentException where the category declares none
   */
  static Metric of(String category) {
    CategoryMetric found = BY_CATEGORY.get(category);
    if (found == null) {
      throw new IllegalArgumentException("rules/" + category + ".yml declares no metric");
    }
    return found.metric();
  }

  /** Metrics that came after the first release: their columns stand behind all others. */
  static List<Metric> addedMetrics() {
    return ALL.stream()
        .filter(m -> m.added() > 0)
        .sorted(Comparator.comparingInt(CategoryMetric::added))
        .map(CategoryMetric::metric)
        .toList();
  }

  private static CategoryMetric of(Map<String, String> row) {
    Measure measure = Measure.valueOf(row.get("measure").toUpperCase(Locale.ROOT));
    Metric metric =
        new Metric(
            row.get("metric"),
            family(row.get("layer")),
            row.get("level").equals("essay") ? Metric.Level.ESSAY : Metric.Level.BOTH,
            switch (measure) {
              case COUNT -> Metric.Format.COUNT;
              case RATE -> Metric.Format.DECIMAL;
              case FLAG -> Metric.Format.FLAG;
            },
            row.get("unit"),
            row.get("direction"),
            row.get("metric_meaning"));
    int added = row.get("added").isEmpty() ? 0 : Integer.parseInt(row.get("added"));
    return new CategoryMetric(
        row.get("id"), metric, measure, row.get("voice").equals("any"), added);
  }

  private static String family(String layer) {
    return switch (layer) {
      case "loaded" -> LoadedMetrics.FAMILY_NAME;
      case "device" -> DeviceMetrics.FAMILY_NAME;
      default -> CertaintyMetrics.FAMILY_NAME;
    };
  }
}
