package org.opedometer.report;

import static org.opedometer.model.metric.AttributionMetrics.ATTRIBUTION_COUNT;
import static org.opedometer.model.metric.AttributionMetrics.QUOTED_WORD_SHARE;
import static org.opedometer.model.metric.CertaintyMetrics.CERTAINTY_BALANCE;
import static org.opedometer.model.metric.ClaimMetrics.CHECK_WORTHY_SENTENCES;
import static org.opedometer.model.metric.ClaimMetrics.CHECK_WORTHY_UNSOURCED_SHARE;
import static org.opedometer.model.metric.ClaimMetrics.STATISTIC_SENTENCES;
import static org.opedometer.model.metric.ClaimMetrics.STATISTIC_UNSOURCED_SHARE;
import static org.opedometer.model.metric.DeviceMetrics.PERSONAL_ATTACK_UNITS;
import static org.opedometer.model.metric.DeviceMetrics.RHETORICAL_QUESTIONS;
import static org.opedometer.model.metric.LoadedMetrics.LOADED_PER_100_WORDS;
import static org.opedometer.model.metric.LoadedMetrics.LOADED_STRONG_SHARE;
import static org.opedometer.model.metric.ScoreMetrics.RHETORIC_INTENSITY;
import static org.opedometer.model.metric.ScoreMetrics.SOURCING_QUALITY;
import static org.opedometer.model.metric.SentimentMetrics.SENTIMENT_MEAN;
import static org.opedometer.model.metric.SizeMetrics.WORDS;
import static org.opedometer.model.metric.SourceMetrics.DISTINCT_SOURCES;
import static org.opedometer.model.metric.SourceMetrics.IDENTIFIABILITY_MEAN;
import static org.opedometer.model.metric.SourceMetrics.NAMED_SOURCE_SHARE;
import static org.opedometer.model.metric.SourceMetrics.SOURCE_ANONYMOUS;
import static org.opedometer.model.metric.SourceMetrics.SOURCE_COLLECTIVE;
import static org.opedometer.model.metric.SourceMetrics.SOURCE_DOCUMENT;
import static org.opedometer.model.metric.SourceMetrics.SOURCE_ORGANISATION;
import static org.opedometer.model.metric.SourceMetrics.SOURCE_PERSON;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opedometer.model.metric.LoadedMetrics;
import org.opedometer.model.metric.Metric;

/** Which metrics the report shows, and in which table. */
final class HeadlineMetrics {
  static final List<Metric> HEADLINE =
      List.of(
          RHETORIC_INTENSITY,
          SOURCING_QUALITY,
          WORDS,
          LOADED_PER_100_WORDS,
          LOADED_STRONG_SHARE,
          PERSONAL_ATTACK_UNITS,
          RHETORICAL_QUESTIONS,
          CERTAINTY_BALANCE,
          SENTIMENT_MEAN,
          ATTRIBUTION_COUNT,
          DISTINCT_SOURCES,
          NAMED_SOURCE_SHARE,
          IDENTIFIABILITY_MEAN,
          QUOTED_WORD_SHARE,
          CHECK_WORTHY_SENTENCES,
          CHECK_WORTHY_UNSOURCED_SHARE,
          STATISTIC_SENTENCES,
          STATISTIC_UNSOURCED_SHARE);

  /** What the list of essays shows. */
  static final List<Metric> OVERVIEW =
      List.of(
          RHETORIC_INTENSITY,
          SOURCING_QUALITY,
          WORDS,
          LOADED_PER_100_WORDS,
          ATTRIBUTION_COUNT,
          DISTINCT_SOURCES,
          CHECK_WORTHY_SENTENCES,
          CHECK_WORTHY_UNSOURCED_SHARE);

  /** Columns of essays.csv that the list of essays, and the choice of two, are made of. */
  static final Set<String> INDEX_COLUMNS =
      Stream.concat(
              Stream.of(
                  "essay_id", "title", "analyzer_version", "lexicon_version", "reference_version"),
              OVERVIEW.stream()
                  .map(Metric::name)
                  .flatMap(name -> Stream.of(name, name + "_low", name + "_high")))
          .collect(Collectors.toUnmodifiableSet());

  /** The ten categories, per 100 words. */
  static final List<Metric> LOADED =
      LoadedMetrics.ALL.stream()
          .filter(m -> m.name().endsWith("_per_100_words") && m != LOADED_PER_100_WORDS)
          .toList();

  static final List<Metric> SOURCES =
      List.of(
          SOURCE_PERSON, SOURCE_ORGANISATION, SOURCE_DOCUMENT, SOURCE_COLLECTIVE, SOURCE_ANONYMOUS);

  private HeadlineMetrics() {}
}
