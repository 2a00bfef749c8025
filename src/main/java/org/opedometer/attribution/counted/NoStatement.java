package org.opedometer.attribution.counted;

import org.opedometer.attribution.rules.TranscriptRule;
import org.opedometer.model.AttributionMode;
import org.opedometer.model.BlockKind;
import org.opedometer.model.CueClass;
import org.opedometer.model.SourceType;

/** What is no statement whatever a model makes of it. */
final class NoStatement {
  private NoStatement() {}

  /**
   * Whether the row tells of nobody's words or thoughts: a negated subject ({@code no senator
   * said}), an order to the reader, a verb in a heading or title, a source that is its own content.
   */
  static boolean is(AttributionView view) {
    return view.isNobody()
        || view.attribution().mode() == AttributionMode.INDIRECT && view.isImperative()
        || isHeading(view)
        || isExpletive(view)
        || isOwnSource(view)
        || isLabelled(view)
        || isOwnOpinion(view)
        || isOfItsObject(view)
        || isAside(view);
  }

  /** {@code The song we sang had one good line: ...}: what the song has is not what we sang. */
  private static boolean isOfItsObject(AttributionView view) {
    if (view.cue() < 0 || !view.syntax().is(view.cue(), "acl")) {
      return false;
    }
    int noun = view.syntax().head(view.cue());
    return noun >= 0
        && noun < view.cue()
        && view.draft().covers(view.sentence().token(noun).span());
  }

  /** {@code When I posted the memo, a reader sent this: "..."}: a clause beside the main one. */
  private static boolean isAside(AttributionView view) {
    boolean behind =
        view.draft().content().stream().allMatch(c -> c.start() >= view.sentence().span().end());
    return behind
        && view.cue() >= 0
        && view.syntax().is(view.cue(), "advcl")
        && view.syntax().head(view.cue()) > view.cue();
  }

  /** {@code I think}: what the author says here and now is the essay itself. */
  private static boolean isOwnOpinion(AttributionView view) {
    boolean once =
        view.attribution().cueClass() == CueClass.ASSERTION
            && (view.tag(view.cue()).matches("VB[DN]") || view.tag(view.cue()).equals("VBG"));
    boolean told = view.attribution().mode() != AttributionMode.INDIRECT || view.hasClause();
    return view.attribution().source().type() == SourceType.AUTHOR && !(once && told);
  }

  /** {@code NB: ...}. */
  private static boolean isLabelled(AttributionView view) {
    return view.draft().source().size() == 1
        && TranscriptRule.isLabel(view.draft().source().get(0).in(view.context().text()))
        && view.draft().cue().get(0).in(view.context().text()).strip().equals(":");
  }

  private static boolean isHeading(AttributionView view) {
    BlockKind kind = view.sentence().block().kind();
    return (kind == BlockKind.TITLE || kind == BlockKind.HEADING)
        && view.attribution().mode() == AttributionMode.INDIRECT
        && !view.draft().rule().equals("colon")
        && !isReport(view);
  }

  /** {@code Mayor Says Bridge Is Safe}: a heading that reports in so many words. */
  private static boolean isReport(AttributionView view) {
    boolean said =
        view.draft().cueEntry().map(e -> e.attribute("class").equals("assertion")).orElse(false);
    return said && !view.draft().source().isEmpty() && view.tag(view.cue()).matches("VB[DZ]");
  }

  /** {@code there are those who}: not {@code there} but those do. */
  private static boolean isExpletive(AttributionView view) {
    return view.source() >= 0 && view.tag(view.source()).equals("EX");
  }

  private static boolean isOwnSource(AttributionView view) {
    return view.draft().source().equals(view.draft().content());
  }
}
