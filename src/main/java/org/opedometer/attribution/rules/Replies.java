package org.opedometer.attribution.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.syntax.Syntax;

/**
 * Nobody replies to himself: in {@code X spoke up when Y said "...", responding that "..."} the
 * reply is X's, though Y stands nearer.
 */
public final class Replies {
  private static final Set<String> REPLYING =
      Set.of("respond", "reply", "retort", "counter", "answer", "rejoin");

  private Replies() {}

  /** The drafts, with replies led to the subject of their sentence. */
  public static List<Draft> mended(AttributionContext context, List<Draft> drafts) {
    return drafts.stream().map(d -> mended(context, d, drafts)).toList();
  }

  private static Draft mended(AttributionContext context, Draft draft, List<Draft> drafts) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    boolean reply =
        sentence.tokens().stream()
            .anyMatch(t -> isReplyingParticiple(t) && draft.cue().get(0).contains(t.span()));
    boolean toHimself =
        drafts.stream()
            .anyMatch(
                d ->
                    d != draft
                        && d.sentence() == draft.sentence()
                        && !d.source().isEmpty()
                        && d.source().equals(draft.source())
                        && d.cue().get(0).end() <= draft.cue().get(0).start());
    return reply && toHimself ? mainSubject(context, sentence, draft).orElse(draft) : draft;
  }

  private static boolean isReplyingParticiple(Token token) {
    return token.tag().equals("VBG") && REPLYING.contains(token.lemma());
  }

  private static Optional<Draft> mainSubject(
      AttributionContext context, Sentence sentence, Draft draft) {
    Syntax syntax = context.syntax(sentence);
    for (int i = 0; i < syntax.size(); i++) {
      if (syntax.relation(i).equals("root")) {
        return SourceFinder.of(syntax, i)
            .filter(s -> draft.source().stream().noneMatch(s.span()::overlaps))
            .map(s -> draft.withSource(List.of(s.span()), s.head()));
      }
    }
    return Optional.empty();
  }
}
