package org.opedometer.attribution.candidate;

import java.util.BitSet;
import java.util.Set;
import org.opedometer.syntax.Syntax;

/**
 * The contiguous verb group around a verb: auxiliaries, negation and adverbs before it, particles
 * behind it.
 */
public final class VerbGroup {
  private static final Set<String> INNER = Set.of("aux", "auxpass", "neg", "advmod", "cop", "mark");

  private VerbGroup() {}

  /** First and behind-last token of the group. */
  public static int[] around(Syntax syntax, int verb) {
    int from = verb;
    while (from > 0 && belongsBefore(syntax, from - 1, verb)) {
      from--;
    }
    while (from < verb && syntax.is(from, "advmod", "mark") && !syntax.token(from).is("TO")) {
      from++; // an adverb or conjunction at the rim is no part of the cue
    }
    int to = verb + 1;
    while (to < syntax.size() && syntax.head(to) == verb && syntax.is(to, "compound:prt", "neg")) {
      to++;
    }
    return new int[] {from, to};
  }

  private static boolean belongsBefore(Syntax syntax, int token, int verb) {
    boolean chain =
        syntax.head(token) == verb && INNER.contains(syntax.relation(token).split(":")[0]);
    boolean raising =
        syntax.head(verb) == token && syntax.is(verb, "xcomp") && syntax.token(token).is("V");
    return chain || raising || (syntax.token(token).is("TO") && syntax.head(token) == verb);
  }

  /**
   * Words behind the cue on which it hangs as a noun or as a relative clause: {@code his claim that
   * ... is false}.
   */
  public static BitSet beyond(Syntax syntax, int cue) {
    BitSet beyond = new BitSet();
    if (syntax.is(cue, "nsubj", "nsubjpass", "acl", "appos")) {
      for (int at = syntax.head(cue), steps = 0;
          at >= 0 && steps < syntax.size();
          at = syntax.head(at), steps++) {
        beyond.set(at, at > cue);
      }
    }
    return beyond;
  }
}
