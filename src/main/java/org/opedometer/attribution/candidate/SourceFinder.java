package org.opedometer.attribution.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.opedometer.model.Phrase;
import org.opedometer.model.Span;
import org.opedometer.syntax.Syntax;

/** Finds whose words a verb introduces, and how far the source's phrase reaches. */
public final class SourceFinder {
  private static final Set<String> EMPTY = Set.of("it", "there");
  private static final Set<String> RELATIVES = Set.of("who", "which", "that", "whom");

  private SourceFinder() {}

  /**
   * A source in a sentence.
   *
   * @param head its head token
   */
  public record Found(Span span, int head) {}

  /** The source of a verb: its subject, or the agent of a passive. */
  public static Optional<Found> of(Syntax syntax, int verb) {
    Optional<Integer> agent = agent(syntax, verb);
    if (agent.isPresent()) {
      return agent.map(a -> phrase(syntax, a));
    }
    if (isPassive(syntax, verb)) {
      return Optional.empty();
    }
    return syntax.subject(verb).filter(s -> !isEmptySubject(syntax, s)).map(s -> phrase(syntax, s));
  }

  public static boolean isPassive(Syntax syntax, int verb) {
    return syntax.child(verb, "nsubjpass", "auxpass").isPresent()
        || syntax.children(verb).stream()
            .anyMatch(
                c ->
                    syntax.relation(c).equals("nsubj:pass")
                        || syntax.relation(c).equals("aux:pass"));
  }

  private static Optional<Integer> agent(Syntax syntax, int verb) {
    return syntax.children(verb).stream()
        .filter(c -> syntax.is(c, "nmod", "obl"))
        .filter(c -> isPassive(syntax, verb) || syntax.token(verb).tag().equals("VBN"))
        .filter(
            c ->
                syntax
                    .child(c, "case")
                    .map(m -> syntax.token(m).lemma().equals("by"))
                    .orElse(false))
        .findFirst();
  }

  private static boolean isEmptySubject(Syntax syntax, int subject) {
    return syntax.is(subject, "expl")
        || syntax.is(subject, "csubj")
        || (EMPTY.contains(syntax.token(subject).lemma()) && syntax.token(subject).is("PRP"));
  }

  /** The whole phrase of a source's head, with appositions but without relative clauses. */
  public static Found phrase(Syntax syntax, int head) {
    String word = syntax.token(head).lemma();
    if (syntax.token(head).is("PRP") || syntax.token(head).is("W") || RELATIVES.contains(word)) {
      return new Found(syntax.token(head).span(), head);
    }
    Optional<Phrase> phrase = syntax.phraseOf(head, "NP", "WHNP", "NML");
    int from = phrase.map(Phrase::start).orElse(head);
    int to = phrase.map(Phrase::end).orElse(head + 1);
    for (int child : syntax.children(head)) {
      if (child > head
          && child < to
          && syntax.is(child, "acl", "parataxis", "punct")
          && isClause(syntax, child)) {
        to = Math.min(to, leftmost(syntax, child));
      }
    }
    while (to - 1 > head && !syntax.token(to - 1).isWord()) {
      to--;
    }
    return new Found(syntax.sentence().span(from, Math.max(to, head + 1)), head);
  }

  private static boolean isClause(Syntax syntax, int token) {
    return syntax.relation(token).equals("acl:relcl") || syntax.token(token).is("V");
  }

  private static int leftmost(Syntax syntax, int token) {
    return syntax.subtree(token).nextSetBit(0);
  }

  public static List<Span> spans(Optional<Found> found) {
    return found.map(f -> List.of(f.span())).orElse(List.of());
  }
}
