package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** essays-short.csv: of each essay the columns that are used most, who wrote it first. */
final class ShortEssayColumns {
  private static final List<String> NAMES =
      List.of(
          "title",
          "author",
          "outlet",
          "published",
          "url",
          "essay_id",
          "words",
          "rhetoric_intensity",
          "rhetoric_intensity_low",
          "rhetoric_intensity_high",
          "sourcing_quality",
          "sourcing_quality_low",
          "sourcing_quality_high",
          "loaded_per_100_words",
          "loaded_strong_share",
          "personal_attack_units",
          "rhetorical_questions",
          "certainty_balance",
          "sentiment_mean",
          "attribution_count",
          "distinct_sources",
          "named_source_share",
          "identifiability_mean",
          "quoted_word_share",
          "check_worthy_sentences",
          "check_worthy_unsourced_share",
          "statistic_sentences",
          "statistic_unsourced_share",
          "loaded_count",
          "hedges_per_100_words",
          "boosters_per_100_words",
          "absolutes_per_100_words",
          "weasels",
          "exclamations",
          "anaphora_runs",
          "tricolons",
          "antitheses",
          "value_appeals",
          "hyperlinks",
          "warnings");

  private ShortEssayColumns() {}

  /** Of a row of essays.csv by column name. */
  static List<Column<Map<String, String>>> all(List<? extends Column<?>> essays) {
    List<Column<Map<String, String>>> columns = new ArrayList<>();
    for (String name : NAMES) {
      Column<?> of = essays.stream().filter(c -> c.name().equals(name)).findFirst().orElse(null);
      if (of == null) {
        columns.add(Column.text(name, "as in essays.csv", row -> row.getOrDefault(name, "")));
        continue;
      }
      boolean words = of.type() == Column.Type.STRING;
      columns.add(
          new Column<>(
              name,
              of.type(),
              of.unit(),
              of.direction(),
              of.description(),
              row -> {
                String cell = row.getOrDefault(name, "");
                return words ? Cell.text(cell) : cell;
              }));
    }
    return List.copyOf(columns);
  }
}
