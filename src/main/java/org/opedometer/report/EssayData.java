package org.opedometer.report;

import java.util.List;
import org.opedometer.model.Span;
import org.opedometer.output.CodePoints;
import org.opedometer.output.PublishedEssay;
import org.opedometer.output.Table;

/**
 * The published tables of one essay.
 *
 * @param text with control characters made visible; offsets stay
 */
record EssayData(
    EssayHead head,
    String text,
    CodePoints offsets,
    List<Row> paragraphs,
    List<Row> attributions,
    List<Row> claims,
    List<Row> evidence) {

  static EssayData read(EssayHead head, PublishedEssay essay) {
    String text = Printable.text(essay.text());
    return new EssayData(
        head,
        text,
        new CodePoints(text),
        rows(essay, Table.PARAGRAPHS),
        rows(essay, Table.ATTRIBUTIONS),
        rows(essay, Table.CLAIMS),
        rows(essay, Table.EVIDENCE));
  }

  /** The UTF-16 span of two offsets in code points, kept inside the text. */
  Span span(int start, int end) {
    int from = Math.min(offsets.utf16(start), text.length());
    return new Span(from, Math.max(from, Math.min(offsets.utf16(end), text.length())));
  }

  /** The place of a row with {@code start} and {@code end}. */
  Span span(Row row) {
    return span(row.whole("start"), row.whole("end"));
  }

  /** Link target of a paragraph. */
  String paragraphAnchor(int paragraph) {
    return head.anchor() + "-p" + paragraph;
  }

  private static List<Row> rows(PublishedEssay essay, Table<?> table) {
    return essay.rows(table).stream().map(Row::new).toList();
  }
}
