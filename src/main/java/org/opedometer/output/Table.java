package org.opedometer.output;

import java.util.List;
import java.util.Map;
import org.opedometer.model.Attribution;
import org.opedometer.model.Claim;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.Evidence;
import org.opedometer.model.ParagraphMetrics;
import org.opedometer.model.SentenceReading;
import org.opedometer.model.TargetSentiment;

/**
 * A table of the output: the only list of its columns, from which cells, dictionary and data
 * package are made alike. A column is never renamed, moved or removed.
 *
 * @param name without {@code .csv}
 * @param description what a row is
 * @param key columns that together name one row; empty where none do
 */
public record Table<R>(String name, String description, List<String> key, List<Column<R>> columns) {
  public static final Table<EssayRow<ParagraphMetrics>> PARAGRAPHS =
      new Table<>(
          "paragraphs",
          "one row a paragraph; title, epigraph ... are marked by block_kind",
          List.of("essay_id", "start"),
          ParagraphColumns.all());
  public static final Table<EssayRow<EssayAnalysis>> ESSAYS =
      new Table<>("essays", "one row an essay", List.of("essay_id"), EssayColumns.all());
  public static final Table<EssayRow<SentenceReading>> SENTENCES =
      new Table<>(
          "sentences",
          "one row a sentence",
          List.of("essay_id", "sentence"),
          SentenceColumns.all());
  public static final Table<EssayRow<Attribution>> ATTRIBUTIONS =
      new Table<>(
          "attributions",
          "one row a content tied to a source by a cue",
          List.of("essay_id", "attribution_id"),
          AttributionColumns.all());
  public static final Table<EssayRow<Claim>> CLAIMS =
      new Table<>(
          "claims",
          "one row a check-worthy sentence, with its source or none",
          List.of("essay_id", "claim_id"),
          ClaimColumns.all());
  public static final Table<EssayRow<TargetSentiment>> TARGETS =
      new Table<>(
          "targets",
          "one row a mention of a person, group or organisation in a sentence",
          List.of("essay_id", "target_id", "sentence", "mention_start", "mention_end"),
          TargetColumns.all());
  public static final Table<EssayRow<Evidence>> EVIDENCE =
      new Table<>(
          "evidence",
          "the ledger: one row a piece of evidence, with the points it brings",
          List.of("essay_id", "evidence_id"),
          EvidenceColumns.all());
  public static final Table<Rejection> REJECTED =
      new Table<>(
          "rejected",
          "one row an input that could not be scored",
          List.of("file_name"),
          LogColumns.rejections());
  public static final Table<RunRecord> RUNS =
      new Table<>("runs", "one row a run", List.of("run"), LogColumns.runs());
  public static final Table<DictionaryEntry> COLUMNS =
      new Table<>(
          "columns",
          "the data dictionary: one row a column",
          List.of("table", "column"),
          DictionaryEntry.columns());

  /** Made from essays.csv, whose rows it takes by column name. */
  public static final Table<Map<String, String>> ESSAYS_SHORT =
      new Table<>(
          "essays-short",
          "one row an essay: the columns that are used most",
          List.of("essay_id"),
          ShortEssayColumns.all(ESSAYS.columns()));

  static final Table<SourceTotal> SOURCES =
      new Table<>(
          "sources",
          "one row a source, over all essays",
          List.of("source", "type"),
          SourceTotal.columns());

  static final Table<RepeatedClaim> CLAIMS_REPEATED =
      new Table<>(
          "claims-repeated",
          "one row a claim that stands in several essays",
          List.of("claim", "first_seen"),
          RepeatedClaim.columns());

  /** Tables that are made from those of all essays. */
  public static final List<Table<?>> OVER_ALL = List.of(ESSAYS_SHORT, SOURCES, CLAIMS_REPEATED);

  /** The comparison of more essays than can stand side by side. */
  static final Table<ComparedValue> COMPARISON_LONG =
      new Table<>(
          "comparison",
          "one row a metric of an essay",
          List.of("metric", "essay_id"),
          ComparedValue.columns());

  /** Tables that every essay's folder holds, and that are put together over all essays. */
  public static final List<Table<?>> PER_ESSAY =
      List.of(PARAGRAPHS, ESSAYS, SENTENCES, ATTRIBUTIONS, CLAIMS, TARGETS, EVIDENCE);

  public Table {
    key = List.copyOf(key);
    columns = List.copyOf(columns);
  }

  /** The comparison of these essays, whose ids are columns. */
  public static Table<ComparedMetric> comparison(List<String> essayIds) {
    return new Table<>(
        "comparison",
        "one row a metric, one column an essay",
        List.of("metric"),
        ComparedMetric.columns(essayIds));
  }

  /** comparison.csv of a folder with these essays: wide for few, long for many. */
  static Table<?> combinedComparison(List<String> essayIds) {
    return essayIds.size() > Comparison.MOST_SIDE_BY_SIDE ? COMPARISON_LONG : comparison(essayIds);
  }

  public String fileName() {
    return name + ".csv";
  }

  public List<String> header() {
    return columns.stream().map(Column::name).toList();
  }

  /** The cells of one row, in column order. */
  public List<String> cells(R row) {
    return columns.stream().map(c -> c.cell().apply(row)).toList();
  }
}
