package org.opedometer.analysis.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;

/**
 * Where a content in the author's words gives way to the author's own: {@code ..., though it felled
 * four hundred}, {@code ...; it has been late since 1998}, {@code ..., as he always does}.
 */
final class ContentEnd {
  private static final Set<String> TURNS = Set.of("though", "although");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it");

  private ContentEnd() {}

  /** The draft with its last piece cut where another voice begins. */
  static Draft cut(AttributionContext context, Draft draft) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    int cue = draft.cue().get(0).end();
    List<Span> pieces = new ArrayList<>();
    for (Span piece : draft.content()) {
      pieces.add(
          piece.start() >= cue && sentence.span().contains(piece)
              ? cut(context, sentence, piece)
              : piece);
    }
    return draft.withContent(pieces);
  }

  private static Span cut(AttributionContext context, Sentence sentence, Span piece) {
    for (int i = 1; i + 2 < sentence.tokens().size(); i++) {
      Span at = sentence.token(i).span();
      boolean inside = at.start() > piece.start() && at.end() < piece.end();
      if (inside && !context.isQuoted(sentence, i) && turns(sentence, i)) {
        return new Span(piece.start(), sentence.token(i - 1).span().end());
      }
    }
    return piece;
  }

  private static boolean turns(Sentence sentence, int mark) {
    String next = sentence.token(mark + 1).lemma();
    boolean asAlways = next.equals("as") && PRONOUNS.contains(sentence.token(mark + 2).lemma());
    return sentence.token(mark).word().equals(";")
        || sentence.token(mark).word().equals(",") && (TURNS.contains(next) || asAlways);
  }
}
