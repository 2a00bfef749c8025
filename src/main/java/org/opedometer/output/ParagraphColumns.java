package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.ParagraphMetrics;
import org.opedometer.model.metric.Metric;

/** paragraphs.csv. */
final class ParagraphColumns {
  private ParagraphColumns() {}

  static List<Column<EssayRow<ParagraphMetrics>>> all() {
    List<Column<EssayRow<ParagraphMetrics>>> columns = new ArrayList<>();
    columns.add(KeyColumns.runId(EssayRow::essay));
    columns.add(KeyColumns.essayId(EssayRow::essay));
    columns.addAll(KeyColumns.input(EssayRow::essay));
    columns.add(KeyColumns.title(EssayRow::essay));
    columns.add(
        Column.choice(
            "block_kind", "what the block is to a reader", row -> row.item().block().kind()));
    columns.add(KeyColumns.paragraph(row -> row.item().block().paragraph()));
    columns.addAll(
        KeyColumns.place(
            row -> row.essay().offsets().of(row.item().block().span().start()),
            row -> row.essay().offsets().of(row.item().block().span().end())));
    columns.addAll(KeyColumns.versions(EssayRow::essay));
    columns.addAll(MetricColumns.measures(Metric::atParagraph, row -> row.item().metrics()));
    columns.add(
        Column.text(
            "text_preview",
            "its first 80 characters",
            row -> row.essay().preview(row.item().block())));
    columns.addAll(MetricColumns.explanations(Metric::atParagraph, row -> row.item().metrics()));
    columns.add(
        Column.text(
            "warnings",
            "codes of what limits the numbers, parted by ;",
            row -> String.join(";", row.item().warnings())));
    columns.addAll(MetricColumns.rates(Metric::atParagraph, row -> row.item().metrics()));
    columns.addAll(KeyColumns.metadata(EssayRow::essay));
    return List.copyOf(columns);
  }
}
