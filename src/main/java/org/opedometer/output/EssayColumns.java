package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Block;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.model.metric.Metric;

/** essays.csv: the headline first, then all else, words last. */
final class EssayColumns {
  private static final List<String> HEADLINE =
      List.of(
          "words",
          "paragraphs",
          "rhetoric_intensity",
          "rhetoric_intensity_low",
          "rhetoric_intensity_high",
          "sourcing_quality",
          "sourcing_quality_low",
          "sourcing_quality_high",
          "sourcing_units",
          "attribution_count",
          "distinct_sources",
          "check_worthy_sentences",
          "check_worthy_unsourced_share",
          "loaded_per_100_words",
          "sentiment_mean");

  private EssayColumns() {}

  static List<Column<EssayRow<EssayAnalysis>>> all() {
    List<Column<EssayRow<EssayAnalysis>>> measures =
        MetricColumns.measures(Metric::atEssay, row -> row.item().metrics());
    List<Column<EssayRow<EssayAnalysis>>> columns = new ArrayList<>();
    columns.add(KeyColumns.essayId(EssayRow::essay));
    columns.add(KeyColumns.title(EssayRow::essay));
    for (String name : HEADLINE) {
      measures.stream().filter(c -> c.name().equals(name)).forEach(columns::add);
    }
    columns.add(KeyColumns.runId(EssayRow::essay));
    columns.addAll(KeyColumns.input(EssayRow::essay));
    columns.add(Column.choice("block_kind", "empty: a row is the whole essay", row -> null));
    columns.add(Column.count("paragraph", "", "empty: a row is the whole essay", row -> null));
    columns.addAll(
        KeyColumns.place(row -> 0, row -> row.essay().offsets().of(row.essay().text().length())));
    columns.addAll(KeyColumns.versions(EssayRow::essay));
    measures.stream().filter(c -> !HEADLINE.contains(c.name())).forEach(columns::add);
    columns.add(
        Column.text(
            "text_preview", "first 80 characters of its first paragraph", EssayColumns::preview));
    columns.addAll(MetricColumns.explanations(Metric::atEssay, row -> row.item().metrics()));
    columns.add(
        Column.text(
            "warnings",
            "codes of what limits the numbers, parted by ;",
            row -> String.join(";", row.item().warnings())));
    columns.addAll(MetricColumns.rates(Metric::atEssay, row -> row.item().metrics()));
    columns.addAll(KeyColumns.metadata(EssayRow::essay));
    columns.add(
        Column.text(
            "duplicate_of",
            "essay_id of an earlier essay of the very same bytes; empty for none",
            row -> row.essay().stamp().duplicateOf()));
    return List.copyOf(columns);
  }

  private static String preview(EssayRow<EssayAnalysis> row) {
    List<Block> blocks = row.item().essay().blocks();
    return blocks.stream()
        .filter(b -> b.kind().scored())
        .findFirst()
        .map(row.essay()::preview)
        .orElse("");
  }
}
