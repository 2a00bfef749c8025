package org.opedometer.report;

import org.jspecify.annotations.Nullable;

/**
 * One row of the ledger as a reader sees it.
 *
 * @param link the mark it explains, null where it has none
 */
record LedgerRow(
    String id,
    @Nullable String link,
    String words,
    String kind,
    String score,
    String weight,
    String points) {
  private static final int FIRST_WORDS = 80;

  static LedgerRow of(Row row, @Nullable String link) {
    String kind = Printable.words(row.text("layer") + ": " + row.text("category"));
    String strength = row.text("strength").equals("strong") ? ", strong" : "";
    String voice = row.text("voice").equals("author") ? "" : ", " + row.text("voice");
    return new LedgerRow(
        row.text("evidence_id"),
        link,
        Printable.first(row.text("text"), FIRST_WORDS),
        kind + strength + voice,
        row.text("score").equals("rhetoric_intensity") ? "rhetoric" : "sourcing",
        Printable.number(row.number("weight"), 2),
        Printable.number(row.number("points"), 2));
  }
}
