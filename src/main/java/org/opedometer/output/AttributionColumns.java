package org.opedometer.output;

import java.util.ArrayList;
import java.util.List;
import org.opedometer.model.Attribution;
import org.opedometer.model.Span;

/** attributions.csv. */
final class AttributionColumns {
  private AttributionColumns() {}

  static List<Column<EssayRow<Attribution>>> all() {
    List<Column<EssayRow<Attribution>>> columns = new ArrayList<>(own());
    columns.addAll(KeyColumns.metadata(EssayRow::essay));
    return List.copyOf(columns);
  }

  private static List<Column<EssayRow<Attribution>>> own() {
    return List.of(
        KeyColumns.essayId(EssayRow::essay),
        Column.count("attribution_id", "", "from 1 within the essay", row -> row.item().id()),
        KeyColumns.paragraph(row -> row.item().paragraph()),
        KeyColumns.sentence(row -> row.item().sentence()),
        Column.choice(
            "mode",
            "direct, mixed or indirect: all, some or no words of the content are in quotation"
                + " marks",
            row -> row.item().mode()),
        Column.text(
            "source_name", "the source's one name in the essay", row -> row.item().source().name()),
        Column.choice(
            "source_type",
            "person, organisation, document, collective, anonymous or author",
            row -> row.item().source().type()),
        Column.choice(
            "source_form",
            "how the text refers to it: name, nominal, pronoun, possessive, elided or none",
            row -> row.item().source().form()),
        Column.text(
            "credential", "office or expertise as stated", row -> row.item().source().credential()),
        Column.number(
            "identifiability",
            "0..1",
            "1 located, .8 named with credential or institution, .6 named, .4 role, .2 vague, 0"
                + " none",
            row -> row.item().source().identifiability()),
        Column.choice("cue_class", "assertion or attitude", row -> row.item().cueClass()),
        Column.choice(
            "cue_polarity", "neutral, supportive or discrediting", row -> row.item().cuePolarity()),
        Column.number(
            "confidence",
            "0..1",
            "share of such attributions that are right",
            row -> row.item().confidence()),
        spans("source_spans", "source", row -> row.item().sourceSpans()),
        spans("cue_spans", "cue", row -> row.item().cueSpans()),
        spans("content_spans", "content", row -> row.item().contentSpans()),
        words("source_text", "source", row -> row.item().sourceSpans()),
        words("cue_text", "cue", row -> row.item().cueSpans()),
        words("content_text", "content", row -> row.item().contentSpans()),
        Column.flag(
            "counted",
            "1 where somebody says, writes, finds, asks, demands or openly believes it; every score,"
                + " metric and page reads these rows alone",
            row -> row.item().counted()));
  }

  private static Column<EssayRow<Attribution>> spans(String name, String part, SpanList list) {
    return Column.text(
        name,
        "where the " + part + " stands, in code points of text.txt: 120-180;190-240",
        row -> row.essay().places(list.of(row)));
  }

  private static Column<EssayRow<Attribution>> words(String name, String part, SpanList list) {
    return Column.text(
        name,
        "words of the " + part + ", pieces parted by an ellipsis",
        row -> row.essay().words(list.of(row)));
  }

  private interface SpanList {
    List<Span> of(EssayRow<Attribution> row);
  }
}
