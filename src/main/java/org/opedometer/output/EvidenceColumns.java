package org.opedometer.output;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Evidence;
import org.opedometer.model.Layer;
import org.opedometer.model.ScoreName;

/** evidence.csv: the ledger. */
final class EvidenceColumns {
  private EvidenceColumns() {}

  static List<Column<EssayRow<Evidence>>> all() {
    return List.of(
        KeyColumns.essayId(EssayRow::essay),
        Column.count("evidence_id", "", "from 1 within the essay", row -> row.item().id()),
        Column.count(
            "paragraph",
            "",
            "body paragraph, from 1; 0 for title, epigraph ...; empty where it concerns the whole"
                + " essay",
            row -> placed(row, row.item().paragraph())),
        Column.count(
            "sentence",
            "",
            "sentence of the essay, from 1; empty where it concerns more than one",
            row -> row.item().sentence() == 0 ? null : row.item().sentence()),
        Column.count(
            "start",
            "code points",
            "first character, counted in text.txt from 0",
            row -> placed(row, row.essay().offsets().of(row.item().span().start()))),
        Column.count(
            "end",
            "code points",
            "behind the last character, in text.txt",
            row -> placed(row, row.essay().offsets().of(row.item().span().end()))),
        Column.choice("layer", "what it is evidence of", row -> row.item().layer()),
        Column.text("category", "the finer kind", row -> row.item().category()),
        Column.choice(
            "voice", "whose words: author, paraphrase or quotation", row -> row.item().voice()),
        Column.choice(
            "strength",
            "mild or strong; empty for sourcing",
            row -> ofRhetoric(row.item()) ? row.item().strength() : null),
        Column.text("rule", "the rule, word list or model that found it", row -> row.item().rule()),
        Column.number("confidence", "0..1", "how sure the rule is", row -> row.item().confidence()),
        Column.number(
            "weight",
            "units",
            "what it counts for (rhetoric) or what it offers (sourcing)",
            row -> row.item().weight()),
        Column.choice("score", "the score it moves", row -> row.item().score()),
        Column.number(
            "points",
            "0..100",
            "what it brings to the essay's score; all points of a score sum to it",
            row -> row.item().points()),
        Column.text(
            "text",
            "the words",
            row -> wholeEssay(row) ? "" : row.essay().words(row.item().span())));
  }

  private static boolean ofRhetoric(Evidence evidence) {
    return evidence.score() == ScoreName.RHETORIC_INTENSITY;
  }

  private static @Nullable Integer placed(EssayRow<Evidence> row, int place) {
    return wholeEssay(row) ? null : place;
  }

  private static boolean wholeEssay(EssayRow<Evidence> row) {
    return row.item().layer() == Layer.DIVERSITY;
  }
}
