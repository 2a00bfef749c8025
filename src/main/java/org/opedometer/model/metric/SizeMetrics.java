package org.opedometer.model.metric;

import static org.opedometer.model.metric.Metric.Format.*;
import static org.opedometer.model.metric.Metric.Level.*;

import java.util.List;

/** How long a text is and how hard to read. */
public final class SizeMetrics {
  private static final Family FAMILY = new Family("size");

  public static final Metric WORDS =
      FAMILY.metric("words", BOTH, COUNT, "words", "", "words of the text");
  public static final Metric SENTENCES =
      FAMILY.metric("sentences", BOTH, COUNT, "sentences", "", "sentences of the text");
  public static final Metric PARAGRAPHS =
      FAMILY.metric(
          "paragraphs",
          ESSAY,
          COUNT,
          "paragraphs",
          "",
          "scored paragraphs: body, list items, block quotations");
  public static final Metric WORDS_PER_SENTENCE =
      FAMILY.metric(
          "words_per_sentence",
          BOTH,
          DECIMAL,
          "words",
          "higher = longer sentences",
          "mean words a sentence");
  public static final Metric SENTENCE_LENGTH_SD =
      FAMILY.metric(
          "sentence_length_sd",
          BOTH,
          DECIMAL,
          "words",
          "higher = more varied",
          "standard deviation of sentence length");
  public static final Metric LONGEST_SENTENCE_WORDS =
      FAMILY.metric(
          "longest_sentence_words", BOTH, COUNT, "words", "", "words of the longest sentence");
  public static final Metric FLESCH_READING_EASE =
      FAMILY.metric(
          "flesch_reading_ease",
          BOTH,
          DECIMAL,
          "about 0..100",
          "higher = easier",
          "206.835 - 1.015 W/S - 84.6 SYL/W (Flesch 1948)");
  public static final Metric FLESCH_KINCAID_GRADE =
      FAMILY.metric(
          "flesch_kincaid_grade",
          BOTH,
          DECIMAL,
          "US school grade",
          "higher = harder",
          "0.39 W/S + 11.8 SYL/W - 15.59 (Kincaid 1975)");
  public static final Metric READABILITY_RELIABLE =
      FAMILY.metric(
          "readability_reliable",
          BOTH,
          FLAG,
          "0/1",
          "",
          "1 with at least 100 words and 5 sentences; else do not compare");
  public static final Metric MATTR_50 =
      FAMILY.metric(
          "mattr_50",
          BOTH,
          DECIMAL,
          "0..1",
          "higher = more varied words",
          "mean type-token ratio in windows of 50 words (Covington 2010)");

  /** In column order. */
  public static final List<Metric> ALL = FAMILY.metrics();

  private SizeMetrics() {}
}
