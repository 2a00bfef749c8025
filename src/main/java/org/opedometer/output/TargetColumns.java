package org.opedometer.output;

import java.util.List;
import org.opedometer.model.TargetSentiment;

/** targets.csv. */
final class TargetColumns {
  private TargetColumns() {}

  static List<Column<EssayRow<TargetSentiment>>> all() {
    return List.of(
        KeyColumns.essayId(EssayRow::essay),
        Column.count(
            "target_id",
            "",
            "one for each target_name in the essay, from 1, most mentions first; 0 for groups, roles and"
                + " pronouns that lead to nobody named",
            row -> row.item().targetId()),
        Column.text(
            "target_name",
            "its one name in the essay; without a name the description or pronoun as written",
            row -> row.item().targetName()),
        KeyColumns.paragraph(row -> row.item().paragraph()),
        KeyColumns.sentence(row -> row.item().sentence()),
        Column.count(
            "mention_start",
            "code points",
            "first character of the mention, in text.txt",
            row -> row.essay().offsets().of(row.item().mention().start())),
        Column.count(
            "mention_end",
            "code points",
            "behind its last character, in text.txt",
            row -> row.essay().offsets().of(row.item().mention().end())),
        Column.count(
            "polarity",
            "-1, 0 or 1",
            "how the sentence treats the target",
            row -> row.item().polarity()),
        Column.number(
            "p_negative", "0..1", "probability of a negative view", row -> row.item().negative()),
        Column.number(
            "p_neutral", "0..1", "probability of a neutral view", row -> row.item().neutral()),
        Column.number(
            "p_positive", "0..1", "probability of a positive view", row -> row.item().positive()),
        Column.text("mention_text", "the mention", row -> row.essay().words(row.item().mention())));
  }
}
