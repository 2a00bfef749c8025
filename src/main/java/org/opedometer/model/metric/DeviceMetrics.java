package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** Figures of speech and other devices, in the author's voice. */
public final class DeviceMetrics {
  private static final Family FAMILY = new Family("devices");

  public static final Metric RHETORICAL_QUESTIONS =
      FAMILY.metric(
          "rhetorical_questions",
          BOTH,
          COUNT,
          "sentences",
          "",
          "questions that assert their answer");
  public static final Metric EXCLAMATIONS =
      FAMILY.metric(
          "exclamations",
          BOTH,
          COUNT,
          "sentences",
          "",
          "sentences that end with an exclamation mark");
  public static final Metric ANAPHORA_RUNS =
      FAMILY.metric(
          "anaphora_runs",
          BOTH,
          COUNT,
          "runs",
          "",
          "neighbouring sentences or clauses with the same first two lemmas");
  public static final Metric PARALLEL_RUNS =
      FAMILY.metric(
          "parallel_runs",
          BOTH,
          COUNT,
          "runs",
          "",
          "neighbouring sentences or clauses with the same first four parts of speech");
  public static final Metric TRICOLONS =
      FAMILY.metric("tricolons", BOTH, COUNT, "units", "", "three coordinated like phrases");
  public static final Metric ANTITHESES =
      FAMILY.metric("antitheses", BOTH, COUNT, "units", "", "not X but Y");
  public static final Metric REPETITION_COUNT =
      FAMILY.metric(
          "repetition_count",
          ESSAY,
          COUNT,
          "phrases",
          "",
          "content phrases of three or more lemmas that come back in another paragraph");
  public static final Metric SLOGAN_CUES =
      FAMILY.metric("slogan_cues", BOTH, COUNT, "units", "", "fixed phrases that close thought");
  public static final Metric IMPERATIVES_TO_READER =
      FAMILY.metric(
          "imperatives_to_reader", BOTH, COUNT, "sentences", "", "commands to the reader");
  public static final Metric PUNCHLINES =
      FAMILY.metric(
          "punchlines", BOTH, COUNT, "sentences", "", "short closing sentence after long ones");
  public static final Metric VALUE_APPEALS =
      FAMILY.metric(
          "value_appeals", BOTH, COUNT, "units", "", "nation, group or virtue as the reason");
  public static final Metric FALSE_DILEMMAS =
      FAMILY.metric("false_dilemmas", BOTH, COUNT, "units", "", "only two ways, or one");
  public static final Metric EPIGRAPH_PRESENT =
      FAMILY.metric(
          "epigraph_present", ESSAY, FLAG, "0/1", "", "a quotation stands before the text");
  public static final Metric VERDICT_HEADLINE =
      FAMILY.metric("verdict_headline", ESSAY, FLAG, "0/1", "", "the title states a judgement");
  public static final Metric PERSONAL_ATTACK_UNITS =
      FAMILY.metric(
          "personal_attack_units",
          BOTH,
          COUNT,
          "units",
          "",
          "motive, competence and ridicule terms aimed at a person or organisation");
  public static final Metric AUTHORITY_APPEALS =
      FAMILY.metric(
          "authority_appeals", BOTH, COUNT, "units", "", "truth by status with no evidence cited");
  public static final Metric BANDWAGON_CUES =
      FAMILY.metric("bandwagon_cues", BOTH, COUNT, "units", "", "truth by numbers of believers");
  public static final Metric VAGUE_EVIDENCE_REFERENCES =
      FAMILY.metric(
          "vague_evidence_references",
          BOTH,
          COUNT,
          "units",
          "",
          "claims evidence without giving it");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private DeviceMetrics() {}
}
