package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.opedometer.model.SentenceReading;
import org.opedometer.model.SentimentDistribution;

/** sentences.csv. */
final class SentenceColumns {
  private SentenceColumns() {}

  static List<Column<EssayRow<SentenceReading>>> all() {
    List<Column<EssayRow<SentenceReading>>> columns = new ArrayList<>();
    columns.add(KeyColumns.essayId(EssayRow::essay));
    columns.add(KeyColumns.sentence(row -> row.item().sentence().number()));
    columns.add(KeyColumns.paragraph(row -> row.item().sentence().paragraph()));
    columns.addAll(
        KeyColumns.place(
            row -> row.essay().offsets().of(row.item().sentence().span().start()),
            row -> row.essay().offsets().of(row.item().sentence().span().end())));
    columns.addAll(sentiment());
    columns.add(
        Column.number(
            "loaded_probability",
            "0..1",
            "how likely its wording is loaded; empty where no model was run",
            row -> row.item().loadedProbability()));
    columns.add(
        Column.number(
            "check_worthy_probability",
            "0..1",
            "how likely it asserts a checkable fact; empty where no model was run",
            row -> row.item().checkWorthyProbability()));
    columns.add(share("author_share", "the author's voice", r -> r.authorShare()));
    columns.add(share("paraphrase_share", "paraphrase", r -> r.paraphraseShare()));
    columns.add(share("quotation_share", "quotation marks", r -> r.quotationShare()));
    columns.add(
        Column.text(
            "text", "the sentence", row -> row.essay().words(row.item().sentence().span())));
    return List.copyOf(columns);
  }

  private static List<Column<EssayRow<SentenceReading>>> sentiment() {
    return List.of(
        Column.text(
            "sentiment_class",
            "very negative, negative, neutral, positive or very positive",
            row -> row.item().sentence().sentiment().className()),
        Column.number(
            "sentiment",
            "-1..1",
            "expected class of the recursive network, over two",
            row -> row.item().sentence().sentiment().value()),
        probability("p_very_negative", SentimentDistribution::veryNegative),
        probability("p_negative", SentimentDistribution::negative),
        probability("p_neutral", SentimentDistribution::neutral),
        probability("p_positive", SentimentDistribution::positive),
        probability("p_very_positive", SentimentDistribution::veryPositive));
  }

  private static Column<EssayRow<SentenceReading>> probability(
      String name, ToDoubleFunction<SentimentDistribution> part) {
    String named = name.substring(2).replace('_', ' ');
    return Column.number(
        name,
        "0..1",
        "probability of the class " + named,
        row -> part.applyAsDouble(row.item().sentence().sentiment()));
  }

  private static Column<EssayRow<SentenceReading>> share(
      String name, String voice, ToDoubleFunction<SentenceReading> share) {
    return Column.number(
        name, "0..1", "share of its words in " + voice, row -> share.applyAsDouble(row.item()));
  }
}
