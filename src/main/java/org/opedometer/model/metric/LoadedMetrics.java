package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Evaluative or emotive wording where a neutral word would carry the fact. */
public final class LoadedMetrics {
  static final String FAMILY_NAME = "loaded language";
  private static final Family FAMILY = new Family(FAMILY_NAME);

  public static final Metric LOADED_COUNT =
      FAMILY.metric(
          "loaded_count",
          BOTH,
          COUNT,
          "hits",
          "higher = more",
          "loaded words and phrases in the author's voice");
  public static final Metric LOADED_PER_100_WORDS =
      FAMILY.metric(
          "loaded_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "loaded_count per 100 words");
  public static final Metric LOADED_EMOTIVE_NEGATIVE_PER_100_WORDS = FAMILY.of("emotive_negative");
  public static final Metric LOADED_LABEL_PER_100_WORDS = FAMILY.of("label");
  public static final Metric LOADED_WAR_VIOLENCE_PER_100_WORDS = FAMILY.of("war_violence");
  public static final Metric LOADED_FEAR_THREAT_PER_100_WORDS = FAMILY.of("fear_threat");
  public static final Metric LOADED_EXAGGERATION_PER_100_WORDS = FAMILY.of("exaggeration");
  public static final Metric LOADED_VIRTUE_PER_100_WORDS = FAMILY.of("virtue");
  public static final Metric LOADED_RIDICULE_PER_100_WORDS = FAMILY.of("ridicule");
  public static final Metric LOADED_INSINUATION_PER_100_WORDS = FAMILY.of("insinuation");
  public static final Metric LOADED_MOTIVE_ATTACK_PER_100_WORDS = FAMILY.of("motive_attack");
  public static final Metric LOADED_COMPETENCE_ATTACK_PER_100_WORDS =
      FAMILY.of("competence_attack");
  public static final Metric LOADED_STRONG_SHARE =
      FAMILY.metric(
          "loaded_strong_share",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = hotter",
          "strong hits of all loaded hits");
  public static final Metric LOADED_QUOTED_COUNT =
      FAMILY.metric(
          "loaded_quoted_count", BOTH, COUNT, "hits", "", "loaded hits inside quotation marks");
  public static final Metric LOADED_PARAPHRASE_COUNT =
      FAMILY.metric(
          "loaded_paraphrase_count", BOTH, COUNT, "hits", "", "loaded hits inside paraphrases");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private LoadedMetrics() {}

  /** The rate of one of the ten categories. */
  public static Metric rate(String category) {
    String name = "loaded_" + category + "_per_100_words";
    return ALL.stream().filter(m -> m.name().equals(name)).findFirst().orElseThrow();
  }
}
