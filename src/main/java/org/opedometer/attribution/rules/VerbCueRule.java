package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.attribution.candidate.SourceFinder;
import org.opedometer.attribution.candidate.VerbGroup;
import org.opedometer.lexicon.LexiconEntry;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.Syntax;

/**
 * A verb or predicate adjective of the cue lexicon with a clause as its complement: {@code X said
 * that ...}, {@code ..., X argued}, {@code adding that ...}, {@code X is convinced that ...}.
 */
public final class VerbCueRule implements AttributionRule {
  private static final Set<String> KINDS = Set.of("verb", "adjective", "phrase");
  private static final double CONFIDENCE = .7;

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : context.essay().sentences()) {
      int done = -1;
      for (LexiconHit hit : context.cues(sentence)) {
        if (hit.from() > done
            && KINDS.contains(hit.entry().attribute("kind"))
            && !context.isQuoted(sentence, hit.from())) {
          Optional<Draft> draft = draft(context.syntax(sentence), hit);
          if (draft.isPresent()) {
            drafts.add(draft.get());
            done = hit.from();
          }
        }
      }
    }
    return drafts;
  }

  private static Optional<Draft> draft(Syntax syntax, LexiconHit hit) {
    int verb = hit.from();
    if (!syntax.token(verb).is("V") && !syntax.token(verb).is("J")) {
      return Optional.empty();
    }
    BitSet content = content(syntax, verb, hit.entry());
    int[] group = VerbGroup.around(syntax, verb);
    int groupEnd = Math.max(group[1], Math.min(hit.to(), syntax.size()));
    content.clear(group[0], groupEnd);
    Optional<SourceFinder.Found> source = SourceFinder.of(syntax, verb);
    source.ifPresent(s -> clear(syntax, content, s.span()));
    List<Span> pieces = Pieces.of(syntax.sentence(), content);
    if (pieces.isEmpty() || source.map(s -> isAbsurd(syntax, s.head())).orElse(false)) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(
            syntax.sentence().number(),
            SourceFinder.spans(source),
            source.map(SourceFinder.Found::head).orElse(-1),
            List.of(syntax.sentence().span(group[0], groupEnd)),
            pieces,
            Optional.of(hit.entry()),
            "verb-cue",
            CONFIDENCE));
  }

  private static BitSet content(Syntax syntax, int verb, LexiconEntry entry) {
    BitSet content = new BitSet();
    for (int child : syntax.children(verb)) {
      boolean complement =
          syntax.is(child, "ccomp") || (syntax.is(child, "parataxis") && child > verb);
      boolean infinitive = syntax.is(child, "xcomp") && entry.attribute("class").equals("attitude");
      boolean reportedInfinitive =
          syntax.is(child, "xcomp") && syntax.child(child, "mark").isPresent();
      if (complement || infinitive || reportedInfinitive) {
        content.or(syntax.subtree(child));
      }
    }
    if (content.isEmpty()
        && syntax.is(verb, "parataxis", "ccomp", "advcl")
        && isInserted(syntax, verb)) {
      content.or(syntax.subtree(syntax.head(verb)));
      content.andNot(syntax.subtree(verb));
    }
    return content;
  }

  /**
   * {@code ..., she said, ...}: a clause of subject and verb alone beside a longer one, parted by
   * commas.
   */
  private static boolean isInserted(Syntax syntax, int verb) {
    if (syntax.child(verb, "nsubj").isEmpty() || syntax.child(verb, "mark").isPresent()) {
      return syntax.is(verb, "advcl") && isAsClause(syntax, verb);
    }
    BitSet own = syntax.subtree(verb);
    int first = own.nextSetBit(0);
    int last = own.length();
    boolean before = first > 0 && !syntax.token(first - 1).isWord();
    boolean after =
        last >= syntax.size() || !syntax.token(last).isWord() || !syntax.token(last - 1).isWord();
    return before && after && syntax.head(verb) >= 0;
  }

  private static boolean isAsClause(Syntax syntax, int verb) {
    return syntax.child(verb, "mark").map(m -> syntax.token(m).lemma().equals("as")).orElse(false)
        && syntax.child(verb, "nsubj").isPresent()
        && syntax.child(verb, "ccomp", "dobj", "obj").isEmpty();
  }

  /** A subject that cannot hold an opinion: a bare number or a time. */
  private static boolean isAbsurd(Syntax syntax, int head) {
    return syntax.token(head).is("CD");
  }

  private static void clear(Syntax syntax, BitSet content, Span span) {
    for (int i = 0; i < syntax.size(); i++) {
      if (span.contains(syntax.token(i).span())) {
        content.clear(i);
      }
    }
  }
}
