package org.opedometer.attribution.rules;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.opedometer.attribution.candidate.AttributionContext;
import org.opedometer.attribution.candidate.AttributionRule;
import org.opedometer.attribution.candidate.Draft;
import org.opedometer.attribution.candidate.Pieces;
import org.opedometer.lexicon.LexiconHit;
import org.opedometer.model.Sentence;
import org.opedometer.model.Span;
import org.opedometer.syntax.Syntax;

/**
 * {@code His refusal to ...}, {@code the board's claim that ...}: a noun of the cue lexicon with a
 * clause behind it.
 */
public final class NounCueRule implements AttributionRule {
  private static final double CONFIDENCE = .6;

  @Override
  public List<Draft> find(AttributionContext context, List<Draft> found) {
    List<Draft> drafts = new ArrayList<>();
    for (Sentence sentence : context.essay().sentences()) {
      for (LexiconHit hit : context.cues(sentence)) {
        if (hit.entry().attribute("kind").equals("noun")
            && sentence.token(hit.from()).is("N")
            && !context.isQuoted(sentence, hit.from())) {
          draft(context.syntax(sentence), hit).ifPresent(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static Optional<Draft> draft(Syntax syntax, LexiconHit hit) {
    int noun = hit.from();
    Optional<Integer> owner = syntax.child(noun, "nmod:poss");
    BitSet content = new BitSet();
    for (int child : syntax.children(noun)) {
      boolean clause =
          child > noun && (syntax.is(child, "ccomp", "dep") || isPlainClause(syntax, child));
      if (clause && (owner.isPresent() || startsWithThat(syntax, child))) {
        content.or(syntax.subtree(child));
      }
    }
    List<Span> pieces = Pieces.of(syntax.sentence(), content);
    if (pieces.isEmpty()) {
      return Optional.empty();
    }
    List<Span> source = owner.map(o -> List.of(owner(syntax, o))).orElse(List.of());
    return Optional.of(
        new Draft(
            syntax.sentence().number(),
            source,
            owner.orElse(-1),
            List.of(syntax.sentence().span(noun, hit.to())),
            pieces,
            Optional.of(hit.entry()),
            "noun-cue",
            CONFIDENCE));
  }

  private static boolean isPlainClause(Syntax syntax, int child) {
    return syntax.relation(child).equals("acl")
        && syntax.child(child, "mark").isPresent()
        && syntax.token(child).is("V");
  }

  private static boolean startsWithThat(Syntax syntax, int child) {
    return syntax
        .child(child, "mark")
        .map(m -> syntax.token(m).lemma().equals("that"))
        .orElse(false);
  }

  private static Span owner(Syntax syntax, int owner) {
    BitSet tokens = syntax.subtree(owner);
    int last = tokens.length() - 1;
    if (syntax.token(last).tag().equals("POS") && last > tokens.nextSetBit(0)) {
      last--;
    }
    return syntax.sentence().span(tokens.nextSetBit(0), last + 1);
  }
}
