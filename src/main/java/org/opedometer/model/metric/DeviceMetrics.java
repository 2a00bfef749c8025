package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Figures of speech and other devices, in the author's voice. */
public final class DeviceMetrics {
  static final String FAMILY_NAME = "devices";
  private static final Family FAMILY = new Family(FAMILY_NAME);

  public static final Metric RHETORICAL_QUESTIONS = FAMILY.of("rhetorical_question");
  public static final Metric EXCLAMATIONS = FAMILY.of("exclamation");
  public static final Metric ANAPHORA_RUNS = FAMILY.of("anaphora");
  public static final Metric PARALLEL_RUNS = FAMILY.of("parallel");
  public static final Metric TRICOLONS = FAMILY.of("tricolon");
  public static final Metric ANTITHESES = FAMILY.of("antithesis");
  public static final Metric REPETITION_COUNT = FAMILY.of("repetition");
  public static final Metric SLOGAN_CUES = FAMILY.of("slogan");
  public static final Metric IMPERATIVES_TO_READER = FAMILY.of("imperative");
  public static final Metric PUNCHLINES = FAMILY.of("punchline");
  public static final Metric VALUE_APPEALS = FAMILY.of("value_appeal");
  public static final Metric FALSE_DILEMMAS = FAMILY.of("false_dilemma");
  public static final Metric EPIGRAPH_PRESENT = FAMILY.of("epigraph");
  public static final Metric VERDICT_HEADLINE = FAMILY.of("verdict_headline");
  public static final Metric PERSONAL_ATTACK_UNITS =
      FAMILY.metric(
          "personal_attack_units",
          BOTH,
          COUNT,
          "units",
          "",
          "motive, competence and ridicule terms aimed at a person or organisation");
  public static final Metric AUTHORITY_APPEALS = FAMILY.of("authority_appeal");
  public static final Metric BANDWAGON_CUES = FAMILY.of("bandwagon");
  public static final Metric VAGUE_EVIDENCE_REFERENCES = FAMILY.of("vague_reference");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private DeviceMetrics() {}
}
