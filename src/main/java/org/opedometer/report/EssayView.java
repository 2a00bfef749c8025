package org.opedometer.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One essay as the report shows it. */
record EssayView(
    EssayHead head,
    String fileName,
    String facts,
    @Nullable String warnings,
    ScoreLine rhetoric,
    ScoreLine sourcing,
    CourseView course,
    List<SourceRow> sources,
    boolean noSources,
    List<UncountedRow> uncounted,
    boolean hasUncounted,
    List<ClaimLine> claims,
    boolean noClaims,
    List<BlockView> blocks,
    List<LedgerRow> ledger,
    boolean hasLedger) {

  /** A score in words, with what it is made of. */
  record ScoreLine(String value, String interval, String explanation) {}

  /** Pictures of the course, and the same as a table. */
  record CourseView(String rhetoric, String sourcing, String sparkline, List<CourseLine> lines) {}

  /** A row of the table beside the pictures. */
  record CourseLine(
      int paragraph,
      String anchor,
      int words,
      String rhetoric,
      String sourcing,
      int attacks,
      int unsourcedNumbers) {}

  /** A claim without a source. */
  record ClaimLine(String anchor, String paragraph, String kinds, String text) {}

  /**
   * A block of the text.
   *
   * @param tag of HTML
   * @param why null for blocks that are not scored
   */
  record BlockView(String id, String kind, String tag, List<Segment> segments, @Nullable Why why) {}

  /** Why a paragraph has its scores. */
  record Why(
      int paragraph,
      String rhetoric,
      String sourcing,
      String rhetoricExplanation,
      String sourcingExplanation,
      @Nullable String warnings,
      List<LedgerRow> ledger,
      boolean empty) {}
}
