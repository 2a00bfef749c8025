package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/**
 * Where a content in the author's words gives way to the author's own: {@code ..., though it felled
 * four hundred}, {@code ...; it has been late since 1998}, {@code ..., as he always does}, {@code
 * ..., but this ignores ...}; or to a second cue: {@code ..., adding that ...}.
 */
public final class ContentEnd {
  private static final Set<String> TURNS = Set.of("though", "although");
  private static final Set<String> REMARKS = Set.of("this", "that", "these");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

  private ContentEnd() {}

  /** The draft with its last piece cut where another voice begins. */
  public static Draft cut(AttributionContext context, Draft draft) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    int cue = draft.cue().get(0).end();
    boolean joined = isJoined(context, sentence, draft);
    List<Span> pieces = new ArrayList<>();
    for (Span piece : draft.content()) {
      if (joined && piece.end() <= cue) {
        continue;
      }
      pieces.add(
          piece.start() >= cue && sentence.span().contains(piece)
              ? cut(context, sentence, piece)
              : piece);
    }
    return draft.withContent(pieces);
  }

  /** {@code ..., and according to X, ...}: what stands before {@code and} is not X's. */
  private static boolean isJoined(AttributionContext context, Sentence sentence, Draft draft) {
    int at = QuotationRule.firstTokenAt(sentence, draft.cue().get(0).start());
    boolean preposition =
        draft.cueEntry().map(e -> e.attribute("kind").equals("preposition")).orElse(false);
    boolean behind = draft.content().stream().anyMatch(c -> c.start() > draft.cue().get(0).end());
    return preposition && behind && at > 0 && sentence.token(at - 1).is("CC");
  }

  /**
   * What the source goes on to say where the draft was cut before a second cue: {@code ..., adding
   * that ...}.
   */
  public static Optional<Draft> added(AttributionContext context, Draft whole, Draft cut) {
    Sentence sentence = context.essay().sentence(whole.sentence());
    int from = cut.content().get(cut.content().size() - 1).end();
    int to = whole.content().get(whole.content().size() - 1).end();
    for (int i = 0; i + 2 < sentence.tokens().size(); i++) {
      boolean here =
          sentence.token(i).span().start() >= from && sentence.token(i).span().end() < to;
      if (here && adds(context, sentence, i)) {
        Span content = new Span(sentence.token(i + 2).span().start(), to);
        return Optional.of(
            new Draft(
                whole.sentence(),
                whole.source(),
                whole.sourceToken(),
                List.of(sentence.token(i + 1).span()),
                List.of(content),
                context.cueAt(sentence, i + 1, "verb"),
                "trained",
                whole.confidence()));
      }
    }
    return Optional.empty();
  }

  private static Span cut(AttributionContext context, Sentence sentence, Span piece) {
    for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
      Span at = sentence.token(i).span();
      boolean inside = at.start() > piece.start() && at.end() < piece.end();
      boolean ends = turns(sentence, i) || adds(context, sentence, i);
      if (inside && ends && !context.isQuoted(sentence, i)) {
        return new Span(piece.start(), sentence.token(i - 1).span().end());
      }
    }
    return piece;
  }

  /** {@code ..., adding that ...}: who spoke goes on, under a cue of its own. */
  private static boolean adds(AttributionContext context, Sentence sentence, int mark) {
    return sentence.token(mark).word().equals(",")
        && sentence.token(mark + 1).tag().equals("VBG")
        && sentence.token(mark + 2).lemma().equals("that")
        && context.cueAt(sentence, mark + 1, "verb").isPresent();
  }

  private static boolean turns(Sentence sentence, int mark) {
    String next = sentence.token(mark + 1).lemma();
    boolean remarks = next.equals("but") && REMARKS.contains(sentence.token(mark + 2).lemma());
    boolean asAlways = next.equals("as") && PRONOUNS.contains(sentence.token(mark + 2).lemma());
    boolean author =
        next.matches("and|but|so") && sentence.token(mark + 2).word().equals("I"); // who reports
    return sentence.token(mark).word().equals(";")
        || sentence.token(mark).word().equals(",") && author
        || sentence.token(mark).word().equals(",") && (TURNS.contains(next) || asAlways || remarks);
  }
}
