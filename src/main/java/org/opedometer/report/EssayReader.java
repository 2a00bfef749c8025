package org.opedometer.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.opedometer.report.Course.Score;
import org.opedometer.report.Course.Stop;
import org.opedometer.report.EssayView.BlockView;
import org.opedometer.report.EssayView.ClaimLine;
import org.opedometer.report.EssayView.CourseLine;
import org.opedometer.report.EssayView.CourseView;
import org.opedometer.report.EssayView.ScoreLine;
import org.opedometer.report.EssayView.Why;

/** Turns an essay's tables into what the report shows. */
final class EssayReader {
  private final EssayData essay;
  private final Map<Integer, List<Row>> evidence;
  private final List<Mark> marks;

  EssayReader(EssayData essay) {
    this.essay = essay;
    this.marks = new MarkFinder(essay).marks();
    this.evidence =
        essay.evidence().stream().collect(Collectors.groupingBy(e -> e.whole("paragraph")));
  }

  EssayView view() {
    Row summary = essay.head().summary();
    SourceReader reader = new SourceReader(essay);
    List<SourceRow> sources = reader.sources();
    List<UncountedRow> uncounted = reader.uncounted();
    List<ClaimLine> claims = unsourcedClaims();
    return new EssayView(
        essay.head(),
        summary.text("file_name"),
        facts(summary),
        warnings(summary),
        score(summary, "rhetoric_intensity", "rhetoric_explanation"),
        score(summary, "sourcing_quality", "sourcing_explanation"),
        course(),
        sources,
        sources.isEmpty(),
        uncounted,
        !uncounted.isEmpty(),
        claims,
        claims.isEmpty(),
        blocks(),
        ledger(0),
        !ledger(0).isEmpty());
  }

  private static @Nullable String warnings(Row row) {
    return row.has("warnings") ? Printable.words(row.text("warnings")).replace(";", ", ") : null;
  }

  /** Who wrote it, where and when, as far as that is told; then its size. */
  private static String facts(Row summary) {
    String told =
        Stream.of("author", "outlet", "published")
            .filter(summary::has)
            .map(summary::text)
            .collect(Collectors.joining(", "));
    return (told.isEmpty() ? "" : told + ". ") + size(summary);
  }

  private static String size(Row summary) {
    return "%d words, %d paragraphs, %d attributions to %d sources"
        .formatted(
            summary.whole("words"),
            summary.whole("paragraphs"),
            summary.whole("attribution_count"),
            summary.whole("distinct_sources"));
  }

  private static ScoreLine score(Row row, String name, String explanation) {
    Score score = Score.of(row, name);
    String value =
        score.value().isEmpty() ? "nothing to source" : Printable.number(score.value(), 0);
    String interval = Printable.interval(score.low(), score.high(), 0);
    return new ScoreLine(value, interval, row.text(explanation));
  }

  private CourseView course() {
    Course course = new CourseReader(essay).course();
    String id = essay.head().anchor();
    String label =
        "Rhetoric by paragraph, with its 80 percent band; the numbers are in the table below.";
    return new CourseView(
        HeatStrip.draw(id + "-r", "rhetoric", course, Stop::rhetoric),
        HeatStrip.draw(id + "-s", "sourcing", course, Stop::sourcing),
        Sparkline.draw(label, course),
        course.stops().stream().map(EssayReader::line).toList());
  }

  private static CourseLine line(Stop stop) {
    return new CourseLine(
        stop.paragraph(),
        stop.anchor(),
        stop.words(),
        stop.rhetoric().inWords(),
        stop.sourcing().inWords(),
        stop.attacks(),
        stop.unsourcedNumbers());
  }

  private List<ClaimLine> unsourcedClaims() {
    return essay.claims().stream()
        .filter(MarkFinder::unsourced)
        .map(
            c ->
                new ClaimLine(
                    essay.head().anchor() + "-c" + c.text("claim_id"),
                    c.text("paragraph"),
                    c.text("kind").replace(";", ", "),
                    c.text("claim_text")))
        .toList();
  }

  private List<BlockView> blocks() {
    MarkedText text = new MarkedText(essay.text(), marks);
    return essay.paragraphs().stream()
        .map(
            p ->
                new BlockView(
                    id(p),
                    p.text("block_kind"),
                    tag(p.text("block_kind")),
                    text.segments(essay.span(p)),
                    why(p)))
        .toList();
  }

  private String id(Row block) {
    int paragraph = block.whole("paragraph");
    return paragraph > 0
        ? essay.paragraphAnchor(paragraph)
        : essay.head().anchor() + "-b" + block.text("start");
  }

  private static String tag(String kind) {
    return switch (kind) {
      case "heading" -> "h4";
      case "block_quote", "epigraph" -> "blockquote";
      default -> "p";
    };
  }

  private @Nullable Why why(Row row) {
    int paragraph = row.whole("paragraph");
    if (paragraph == 0) {
      return null;
    }
    List<LedgerRow> ledger = ledger(paragraph);
    return new Why(
        paragraph,
        Score.of(row, "rhetoric_intensity").inWords(),
        Score.of(row, "sourcing_quality").inWords(),
        row.text("rhetoric_explanation"),
        row.text("sourcing_explanation"),
        warnings(row),
        ledger,
        ledger.isEmpty());
  }

  private List<LedgerRow> ledger(int paragraph) {
    return evidence.getOrDefault(paragraph, List.of()).stream()
        .map(e -> LedgerRow.of(e, MarkFinder.link(e, essay, marks)))
        .toList();
  }
}
