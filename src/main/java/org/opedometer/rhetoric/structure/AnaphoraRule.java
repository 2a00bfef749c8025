package org.opedometer.rhetoric.structure;

import java.util.List;
import java.util.Set;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.structure.Clauses.Clause;

/**
 * Neighbouring sentences or clauses that begin with the same words: two with a content word or
 * three words in common, three with any two, four with one.
 */
public final class AnaphoraRule extends RunRule {
  private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");
  private static final Set<String> EMPTY_SUBJECTS = Set.of("there", "that", "here", "it", "this");

  public AnaphoraRule() {
    super(Tag.ANAPHORA, "anaphora/run");
  }

  @Override
  boolean isAlike(Clause first, Clause second) {
    boolean word = first.sentence().token(first.from()).isWord() && !first.tag(0).equals("LS");
    return word
        && first.size() > 1
        && !Character.isDigit(first.lemma(0).isEmpty() ? ' ' : first.lemma(0).charAt(0))
        && first.identity(0).equals(second.identity(0));
  }

  @Override
  boolean isFigure(List<Clause> members) {
    Clause first = members.get(0);
    int shared = shared(members);
    boolean whole = first.from() == 0 && members.get(1).sentence() != first.sentence();
    if (shared < 2) {
      boolean open = !first.tag(0).startsWith("DT") && !first.tag(0).startsWith("PRP");
      return members.size() > (open ? 2 : 4) && whole;
    }
    if (EMPTY_SUBJECTS.contains(first.lemma(0)) && first.lemma(1).equals("be")) {
      return shared > 2 || members.size() > 2; // "there is a ..." alone is no figure
    }
    boolean content = false;
    for (int i = 0; i < shared; i++) {
      String tag = first.tag(i);
      content |=
          tag.startsWith("NN")
              || tag.startsWith("JJ")
              || tag.startsWith("VB") && !AUXILIARIES.contains(first.lemma(i));
    }
    return members.size() > 2 || shared > 2 || content;
  }

  /** With how many of the same words all members begin. */
  private static int shared(List<Clause> members) {
    int shared = 0;
    while (shared < members.get(0).size() && isShared(members, shared)) {
      shared++;
    }
    return shared;
  }

  private static boolean isShared(List<Clause> members, int i) {
    String identity = members.get(0).identity(i);
    return members.stream().allMatch(m -> m.identity(i).equals(identity));
  }
}
