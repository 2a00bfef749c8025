package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Phrase;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.Syntax;

/**
 * {@code according to X}, {@code in the words of X}, {@code in X's view}: the rest of the clause is
 * X's.
 */
public final class AccordingToRule implements AttributionRule {
  private static final double CONFIDENCE = .8;

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : context.essay().sentences()) {
      for (LexiconHit hit : context.cues(sentence)) {
        if (hit.entry().attribute("kind").equals("preposition")
            && hit.to() < sentence.tokens().size()
            && !context.isQuoted(sentence, hit.from())) {
          draft(context.syntax(sentence), hit).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static Optional<Draft> draft(Syntax syntax, LexiconHit hit) {
    int head = objectHead(syntax, hit.to());
    if (head < 0 || isRate(syntax, hit, head)) {
      return Optional.empty();
    }
    SourceFinder.Found source = SourceFinder.phrase(syntax, head);
    Span first = syntax.token(hit.to()).span();
    Span span = source.span().start() > first.start() ? first.cover(source.span()) : source.span();
    BitSet content = clause(syntax, hit);
    content.clear(hit.from(), hit.to());
    for (int i = 0; i < syntax.size(); i++) {
      if (span.contains(syntax.token(i).span())) {
        content.clear(i);
      }
    }
    List<Span> pieces = Pieces.of(syntax.sentence(), content);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            syntax.sentence().number(),
            List.of(span),
            head,
            List.of(syntax.sentence().span(hit.from(), hit.to())),
            pieces,
            Optional.of(hit.entry()),
            "according-to",
            CONFIDENCE));
  }

  /** Head of the noun phrase that begins at {@code start}, -1 where none does. */
  private static int objectHead(Syntax syntax, int start) {
    Phrase phrase = nounPhraseAt(syntax.sentence().tree(), start);
    return phrase == null ? -1 : phrase.head();
  }

  private static Phrase nounPhraseAt(Phrase phrase, int start) {
    if (phrase.start() == start && phrase.label().equals("NP")) {
      return phrase;
    }
    for (Phrase child : phrase.children()) {
      if (child.start() <= start && start < child.end()) {
        return nounPhraseAt(child, start);
      }
    }
    return null;
  }

  /** {@code $5 per month}: a rate, no source. */
  private static boolean isRate(Syntax syntax, LexiconHit hit, int head) {
    return syntax.token(hit.from()).lemma().equals("per") && !syntax.token(head).is("NNP");
  }

  /** The smallest clause around the phrase that holds a verb outside it. */
  private static BitSet clause(Syntax syntax, LexiconHit hit) {
    Phrase best = syntax.sentence().tree();
    Phrase at = best;
    while (at != null) {
      Phrase next = null;
      for (Phrase child : at.children()) {
        if (child.start() <= hit.from() && hit.from() < child.end()) {
          next = child;
        }
      }
      if (next != null && next.label().equals("S") && hasVerbOutside(syntax, next, hit)) {
        best = next;
      }
      at = next;
    }
    BitSet clause = new BitSet();
    clause.set(best.start(), best.end());
    return clause;
  }

  private static boolean hasVerbOutside(Syntax syntax, Phrase clause, LexiconHit hit) {
    for (int i = clause.start(); i < clause.end(); i++) {
      if (syntax.token(i).is("V") && (i < hit.from() || i > hit.to())) {
        return true;
      }
    }
    return false;
  }
}
