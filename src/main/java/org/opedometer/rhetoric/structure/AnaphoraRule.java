package org.opedometer.rhetoric.structure;

import java.util.Set;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.structure.Clauses.Clause;

/** Neighbouring sentences or clauses with the same first two lemmas. */
public final class AnaphoraRule extends RunRule {
  private static final Set<String> EMPTY_SUBJECTS = Set.of("there", "that", "here");

  public AnaphoraRule() {
    super(Tag.ANAPHORA, "anaphora/run");
  }

  @Override
  boolean isAlike(Clause first, Clause second) {
    boolean word = first.sentence().token(first.from()).isWord() && !first.tag(0).equals("LS");
    boolean same =
        first.size() > 1
            && word
            && first.identity(0).equals(second.identity(0))
            && first.identity(1).equals(second.identity(1));
    if (!same || Character.isDigit(first.lemma(0).isEmpty() ? ' ' : first.lemma(0).charAt(0))) {
      return false;
    }
    if (EMPTY_SUBJECTS.contains(first.lemma(0)) && first.lemma(1).equals("be")) {
      return first.lemma(2).equals(second.lemma(2)); // "there is a ..." alone is no figure
    }
    return true;
  }
}
