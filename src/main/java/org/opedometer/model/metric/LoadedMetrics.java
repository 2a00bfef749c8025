package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Evaluative or emotive wording where a neutral word would carry the fact. */
public final class LoadedMetrics {
  private static final Family FAMILY = new Family("loaded language");

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
  public static final Metric LOADED_EMOTIVE_NEGATIVE_PER_100_WORDS =
      FAMILY.metric(
          "loaded_emotive_negative_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "emotive negative wording in the author's voice");
  public static final Metric LOADED_LABEL_PER_100_WORDS =
      FAMILY.metric(
          "loaded_label_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "branding noun phrases in the author's voice");
  public static final Metric LOADED_WAR_VIOLENCE_PER_100_WORDS =
      FAMILY.metric(
          "loaded_war_violence_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "war and violence wording in the author's voice");
  public static final Metric LOADED_FEAR_THREAT_PER_100_WORDS =
      FAMILY.metric(
          "loaded_fear_threat_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "fear and threat wording in the author's voice");
  public static final Metric LOADED_EXAGGERATION_PER_100_WORDS =
      FAMILY.metric(
          "loaded_exaggeration_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "exaggeration and belittling in the author's voice");
  public static final Metric LOADED_VIRTUE_PER_100_WORDS =
      FAMILY.metric(
          "loaded_virtue_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "virtue words in the author's voice");
  public static final Metric LOADED_RIDICULE_PER_100_WORDS =
      FAMILY.metric(
          "loaded_ridicule_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "ridicule in the author's voice");
  public static final Metric LOADED_INSINUATION_PER_100_WORDS =
      FAMILY.metric(
          "loaded_insinuation_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "doubt by wording in the author's voice");
  public static final Metric LOADED_MOTIVE_ATTACK_PER_100_WORDS =
      FAMILY.metric(
          "loaded_motive_attack_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "attacks on motive in the author's voice");
  public static final Metric LOADED_COMPETENCE_ATTACK_PER_100_WORDS =
      FAMILY.metric(
          "loaded_competence_attack_per_100_words",
          BOTH,
          DECIMAL,
          "per 100 words",
          "higher = denser",
          "attacks on competence in the author's voice");
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
