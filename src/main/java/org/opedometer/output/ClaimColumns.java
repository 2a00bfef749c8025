package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Claim;
import org.opedometer.model.ClaimKind;

/** claims.csv. */
final class ClaimColumns {
  private ClaimColumns() {}

  static List<Column<EssayRow<Claim>>> all() {
    List<Column<EssayRow<Claim>>> columns = new ArrayList<>();
    columns.add(KeyColumns.essayId(EssayRow::essay));
    columns.add(Column.count("claim_id", "", "from 1 within the essay", row -> row.item().id()));
    columns.add(KeyColumns.paragraph(row -> row.item().paragraph()));
    columns.add(KeyColumns.sentence(row -> row.item().sentence()));
    columns.addAll(
        KeyColumns.place(
            row -> row.essay().offsets().of(row.item().span().start()),
            row -> row.essay().offsets().of(row.item().span().end())));
    columns.addAll(
        List.of(
            Column.text(
                "kind",
                "what makes it check-worthy: quantity, rank, comparison, act, history, or other where no"
                    + " rule names it; parted by ;",
                row -> kinds(row.item())),
            Column.text(
                "quantities",
                "the numbers it states, as written, parted by ;",
                row -> String.join(";", row.item().quantities())),
            Column.number(
                "check_worthy_probability",
                "0..1",
                "how likely it asserts a checkable fact",
                row -> row.item().checkWorthyProbability()),
            Column.choice("support", "what it rests on", row -> row.item().support()),
            Column.number(
                "support_value", "0..1", "what it earns", row -> row.item().support().value()),
            Column.text("rule", "the rule that joined claim and source", row -> row.item().rule()),
            Column.count(
                "attribution_id",
                "",
                "the attribution that supports it; empty for none",
                row -> numbered(row.item().attribution())),
            Column.count(
                "repeat_of",
                "",
                "claim_id of the earlier claim that it repeats; empty for none",
                row -> numbered(row.item().repeatOf())),
            Column.choice(
                "voice", "whose words: author, paraphrase or quotation", row -> row.item().voice()),
            Column.text("claim_text", "the claim", row -> row.essay().words(row.item().span()))));
    columns.addAll(KeyColumns.metadata(EssayRow::essay));
    return List.copyOf(columns);
  }

  private static String kinds(Claim claim) {
    return claim.kinds().stream().sorted().map(ClaimKind::csvName).collect(Collectors.joining(";"));
  }

  private static @Nullable Integer numbered(int id) {
    return id == 0 ? null : id;
  }
}
