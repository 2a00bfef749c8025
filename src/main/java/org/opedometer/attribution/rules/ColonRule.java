package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.attribution.candidate.SyntaxLink;
import org.opedometer.attribution.candidate.VerbGroup;
import org.opedometer.model.Quotation;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.Syntax;
import org.opedometer.text.WordFinder;

/**
 * {@code The treasurer: "No money."}, {@code His answer was simple: "..."}: a quotation behind a
 * colon that nothing holds yet. Without a verb before it the colon is the cue; else the last verb
 * with all that follows it.
 */
public final class ColonRule implements AttributionRule {
  private static final double CONFIDENCE = .7;
  private static final int LONGEST_CUE = 7; // tokens

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Quotation quotation : context.essay().quotations()) {
      boolean free = found.stream().noneMatch(d -> d.overlaps(quotation.inner()));
      if (free && WordFinder.find(context.text(), quotation.inner()).size() > 1) {
        before(context, quotation).ifPresent(drafts::add);
      }
    }
    return drafts;
  }

  private static Optional<Draft> before(AttributionContext context, Quotation quotation) {
    int colon = quotation.span().start() - 1;
    while (colon >= 0 && Character.isWhitespace(context.text().charAt(colon))) {
      colon--;
    }
    if (colon < 1 || context.text().charAt(colon) != ':') {
      return Optional.empty();
    }
    Sentence sentence = context.essay().sentenceAt(colon).orElseThrow();
    int at = QuotationRule.firstTokenAt(sentence, colon);
    return at == 0 || at >= sentence.tokens().size()
        ? Optional.empty()
        : draft(context, quotation, sentence, at);
  }

  private static Optional<Draft> draft(
      AttributionContext context, Quotation quotation, Sentence sentence, int colon) {
    Syntax syntax = context.syntax(sentence);
    int verb = colon - 1;
    while (verb >= 0 && !(sentence.token(verb).is("VB") && !context.isQuoted(sentence, verb))) {
      verb--;
    }
    int[] cue = {colon, colon + 1};
    Optional<SourceFinder.Found> source = announced(syntax, Math.max(0, verb), colon);
    if (source.isPresent()) {
      int noun = syntax.head(source.get().head());
      cue = new int[] {noun, noun + 1};
    } else if (verb >= 0) {
      int[] group = VerbGroup.around(syntax, verb);
      cue = new int[] {group[0], colon - group[0] < LONGEST_CUE ? colon + 1 : group[1]};
      source = SourceFinder.of(syntax, verb).or(() -> subjectOf(syntax, group[0]));
    } else {
      source =
          Optional.of(
              new SourceFinder.Found(sentence.span(0, colon), SyntaxLink.head(syntax, 0, colon)));
    }
    Span held = quotation.span();
    return Optional.of(
        new Draft(
            sentence.number(),
            SourceFinder.spans(source.filter(s -> !s.span().overlaps(held))),
            source.map(SourceFinder.Found::head).orElse(-1),
            List.of(sentence.span(cue[0], cue[1])),
            List.of(held),
            Optional.empty(),
            "colon",
            CONFIDENCE));
  }

  /** {@code ... this statement from the airline's chief: "..."}: what is announced is whose. */
  private static Optional<SourceFinder.Found> announced(Syntax syntax, int from, int colon) {
    for (int i = colon - 1; i > from; i--) {
      int noun = syntax.head(i);
      boolean owner = syntax.is(i, "nmod") && noun > from && syntax.token(noun).is("N");
      boolean by =
          syntax
              .child(i, "case")
              .map(c -> syntax.token(c).lemma().matches("from|by"))
              .orElse(false);
      if (owner && by) {
        return Optional.of(SourceFinder.phrase(syntax, i));
      }
    }
    return Optional.empty();
  }

  /** Of a copula the subject hangs on the predicate: the noun phrase right before the verb. */
  private static Optional<SourceFinder.Found> subjectOf(Syntax syntax, int verb) {
    int head = syntax.head(verb);
    return head < 0
        ? Optional.empty()
        : syntax
            .child(head, "nsubj")
            .filter(s -> s < verb)
            .map(s -> SourceFinder.phrase(syntax, s));
  }
}
