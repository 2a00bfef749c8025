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
 * A quotation behind a participle is its clause's subject's: {@code the firm refused, citing
 * "..."}. Where the parse has lost that subject, it is the name right before the main verb.
 */
public final class ParticipleSource {
  /** What a document does, and whoever printed it does not. */
  private static final Set<String> SHOWING =
      Set.of("show", "suggest", "indicate", "reveal", "prove", "demonstrate", "imply");

  private ParticipleSource() {}

  /** The draft, with the source inherited where it is a participle's quotation without one. */
  public static Draft inherited(AttributionContext context, Draft draft) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    Optional<Token> participle =
        sentence.tokens().stream()
            .filter(t -> t.tag().equals("VBG") && draft.cue().get(0).contains(t.span()))
            .findFirst();
    if (!draft.source().isEmpty()
        || participle.isEmpty()
        || draft.content().stream().noneMatch(c -> isQuoted(context, sentence, c.start()))) {
      return draft;
    }
    Syntax syntax = context.syntax(sentence);
    return SourceFinder.of(syntax, participle.get().index())
        .or(() -> beforeMainVerb(syntax, participle.get().index()))
        .filter(s -> !draft.overlaps(s.span()))
        .map(s -> draft.withSource(List.of(s.span()), s.head()))
        .orElse(draft);
  }

  private static boolean isQuoted(AttributionContext context, Sentence sentence, int offset) {
    return sentence.span().contains(offset) && context.quotationAt(offset) >= 0;
  }

  private static Optional<SourceFinder.Found> beforeMainVerb(Syntax syntax, int participle) {
    int root = participle;
    for (int steps = 0; syntax.head(root) >= 0 && steps < syntax.size(); steps++) {
      root = syntax.head(root);
    }
    int verb = root;
    while (verb > 0 && !syntax.token(verb).is("V") && !syntax.token(verb).is("MD")) {
      verb--;
    }
    int name = verb - 1;
    while (name > 0 && (syntax.token(name).is("RB") || syntax.token(name).is("MD"))) {
      name--;
    }
    return name > 0
            && name < participle
            && Character.isUpperCase(syntax.token(name).word().charAt(0))
        ? Optional.of(new SourceFinder.Found(syntax.token(name).span(), name))
        : Optional.empty();
  }

  /**
   * The draft, with a document as its source where a paper only printed it: {@code The Courier got
   * hold of a chart, showing that ...} is what the chart shows.
   *
   * @param documents head nouns of documents
   */
  public static Draft shown(AttributionContext context, Draft draft, Set<String> documents) {
    Sentence sentence = context.essay().sentence(draft.sentence());
    Optional<Token> participle =
        sentence.tokens().stream()
            .filter(t -> t.tag().equals("VBG") && SHOWING.contains(t.lemma()))
            .filter(t -> draft.cue().get(0).contains(t.span()))
            .findFirst();
    if (participle.isEmpty() || draft.source().isEmpty() || draft.sourceToken() < 0) {
      return draft;
    }
    Syntax syntax = context.syntax(sentence);
    for (int i = participle.get().index() - 1; i > draft.sourceToken(); i--) {
      Token token = sentence.token(i);
      boolean document = token.is("N") && documents.contains(token.lemma());
      if (document && !draft.source().get(0).overlaps(token.span())) {
        SourceFinder.Found found = SourceFinder.phrase(syntax, i);
        return draft.overlaps(found.span()) || found.span().end() > participle.get().span().start()
            ? draft.withSource(List.of(token.span()), i)
            : draft.withSource(List.of(found.span()), found.head());
      }
    }
    return draft;
  }
}
