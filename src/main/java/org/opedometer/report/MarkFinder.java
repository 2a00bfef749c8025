package org.opedometer.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opedometer.model.Span;

/**
 * Gathers what is to be marked in an essay: evidence of rhetoric, reported words, unsourced claims.
 */
final class MarkFinder {
  private static final int LONGEST_NAME = 24;

  private final EssayData essay;

  MarkFinder(EssayData essay) {
    this.essay = essay;
  }

  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>();
    for (Row row : essay.evidence()) {
      ReportLayer.ofEvidence(row.text("layer")).ifPresent(layer -> marks.add(evidence(row, layer)));
    }
    essay.claims().stream().filter(MarkFinder::unsourced).forEach(row -> marks.add(claim(row)));
    essay.attributions().stream()
        .filter(SourceReader::isCounted)
        .forEach(row -> marks.addAll(reported(row)));
    return marks;
  }

  static boolean unsourced(Row claim) {
    return claim.text("support").equals("none");
  }

  /**
   * The mark that shows a row of the ledger: its own, or that of the claim or the reported words
   * that begin where it begins; null where nothing is marked.
   */
  static @Nullable String link(Row evidence, EssayData essay, List<Mark> marks) {
    if (ReportLayer.ofEvidence(evidence.text("layer")).isPresent()) {
      return id(evidence, essay);
    }
    ReportLayer layer =
        evidence.text("layer").equals("claim") ? ReportLayer.CLAIM : ReportLayer.QUOTATION;
    int start = essay.span(evidence).start();
    return marks.stream()
        .filter(m -> evidence.has("start") && m.layer() == layer && m.span().start() == start)
        .map(Mark::id)
        .findFirst()
        .orElse(null);
  }

  private static String id(Row evidence, EssayData essay) {
    return essay.head().anchor() + "-ev" + evidence.text("evidence_id");
  }

  private Mark evidence(Row row, ReportLayer layer) {
    String code = CategoryCode.of(row.text("category"), row.text("voice"));
    return new Mark(essay.span(row), layer, id(row, essay), code);
  }

  private Mark claim(Row row) {
    String id = essay.head().anchor() + "-c" + row.text("claim_id");
    return new Mark(essay.span(row), ReportLayer.CLAIM, id, "no source");
  }

  private List<Mark> reported(Row row) {
    List<Mark> marks = new ArrayList<>();
    String name = Printable.first(row.text("source_name"), LONGEST_NAME);
    String code = mode(row) + ": " + (name.isEmpty() ? "nobody named" : name);
    List<Span> pieces = spans(row.text("content_spans"));
    for (int i = 0; i < pieces.size(); i++) {
      String id = i == 0 ? essay.head().anchor() + "-a" + row.text("attribution_id") : null;
      boolean last = i == pieces.size() - 1;
      marks.add(new Mark(pieces.get(i), ReportLayer.QUOTATION, id, last ? code : null));
    }
    return marks;
  }

  private static String mode(Row attribution) {
    return switch (attribution.text("mode")) {
      case "indirect" -> "reported";
      case "mixed" -> "part quote";
      default -> "quote";
    };
  }

  /** {@code 120-180;190-240} in code points. */
  private List<Span> spans(String cell) {
    List<Span> spans = new ArrayList<>();
    for (String piece : cell.split(";")) {
      int dash = piece.indexOf('-');
      if (dash > 0) {
        int start = Integer.parseInt(piece.substring(0, dash));
        spans.add(essay.span(start, Integer.parseInt(piece.substring(dash + 1))));
      }
    }
    return spans;
  }
}
