package org.opedometer.attribution.candidate;

import org.opedometer.syntax.Syntax;

/** Names how a range of tokens hangs in the grammar, seen from a cue. */
public final class SyntaxLink {
  private SyntaxLink() {}

  /** First token of the range whose head lies outside it. */
  public static int head(Syntax syntax, int from, int to) {
    for (int i = from; i < to; i++) {
      if (isOpen(syntax, i, from, to)) {
        return i;
      }
    }
    return from;
  }

  /** Words whose head lies outside the range: 1 for a whole phrase or clause. */
  public static int heads(Syntax syntax, int from, int to) {
    int heads = 0;
    for (int i = from; i < to; i++) {
      heads += isOpen(syntax, i, from, to) && syntax.token(i).isWord() ? 1 : 0;
    }
    return heads;
  }

  private static boolean isOpen(Syntax syntax, int token, int from, int to) {
    int head = syntax.head(token);
    return head < from || head >= to;
  }

  /** The relation between a head and a cue, near ones by name. */
  public static String of(Syntax syntax, int head, int cue) {
    int above = syntax.head(head);
    if (above == cue) {
      return "child-" + syntax.relation(head);
    }
    if (syntax.head(cue) == head) {
      return "head-" + syntax.relation(cue);
    }
    if (above >= 0 && above == syntax.head(cue)) {
      return "sister-" + syntax.relation(head) + "-" + syntax.relation(cue);
    }
    return syntax.isUnder(head, cue)
        ? "below-" + syntax.relation(head)
        : syntax.isUnder(cue, head) ? "above" : "apart-" + syntax.relation(head);
  }
}
