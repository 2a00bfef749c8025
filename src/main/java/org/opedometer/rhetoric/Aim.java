package org.opedometer.rhetoric;

import java.util.List;
import java.util.Optional;
import org.opedometer.model.Sentence;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;
import org.opedometer.syntax.Syntax;

/**
 * Finds whom a term is aimed at: the subject of its clause, the noun it describes, the name it
 * stands in apposition to.
 */
final class Aim {
  private Aim() {}

  /**
   * The target's name, empty where the term hits nobody named. The grammar is asked for only where
   * a candidate is near.
   */
  static String of(RhetoricContext context, Sentence sentence, TokenRange range, Targets targets) {
    List<Token> tokens = sentence.tokens();
    boolean candidate =
        tokens.stream()
            .anyMatch(
                t ->
                    (t.index() < range.from() || t.index() >= range.to())
                        && targets.of(t).isPresent());
    if (!candidate) {
      return "";
    }
    Syntax syntax = context.syntax(sentence);
    int head = head(syntax, range);
    for (int token :
        List.of(
            appositive(syntax, head),
            described(syntax, head),
            subject(syntax, head),
            possessor(syntax, head),
            object(syntax, head))) {
      Optional<String> name = token < 0 ? Optional.empty() : targets.of(tokens.get(token));
      if (name.isPresent()) {
        return name.get();
      }
    }
    return "";
  }

  /** The token of the term whose head lies outside. */
  private static int head(Syntax syntax, TokenRange range) {
    for (int i = range.from(); i < range.to(); i++) {
      int above = syntax.head(i);
      if (above < range.from() || above >= range.to()) {
        return i;
      }
    }
    return range.from();
  }

  private static int subject(Syntax syntax, int head) {
    int at = head;
    for (int steps = 0; at >= 0 && steps < 5; steps++) {
      Optional<Integer> subject = syntax.subject(at);
      if (subject.isPresent()) {
        return subject.get();
      }
      if (!syntax.is(
          at,
          "advmod",
          "nmod",
          "dobj",
          "amod",
          "xcomp",
          "ccomp",
          "dep",
          "case",
          "conj",
          "det",
          "compound",
          "mark",
          "advcl")) {
        return -1;
      }
      at = syntax.head(at);
    }
    return -1;
  }

  private static int described(Syntax syntax, int head) {
    return syntax.is(head, "amod", "compound", "acl", "nn")
        ? syntax.head(head)
        : syntax.child(head, "compound").orElse(-1);
  }

  private static int appositive(Syntax syntax, int head) {
    return syntax.is(head, "appos") ? syntax.head(head) : syntax.child(head, "appos").orElse(-1);
  }

  private static int possessor(Syntax syntax, int head) {
    return syntax.child(head, "nmod:poss").orElse(-1);
  }

  private static int object(Syntax syntax, int head) {
    return syntax.token(head).is("VB") ? syntax.child(head, "dobj").orElse(-1) : -1;
  }
}
