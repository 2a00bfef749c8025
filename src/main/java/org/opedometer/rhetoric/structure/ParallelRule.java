package org.opedometer.rhetoric.structure;

import java.util.List;
import org.opedometer.model.Token;
import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.structure.Clauses.Clause;

/** Neighbouring sentences or clauses of like length with the same first four parts of speech. */
public final class ParallelRule extends RunRule {
  private static final int PARTS = 4;
  private static final int LONG = 6;
  private static final double LONGEST_RATIO = 1.7;

  public ParallelRule() {
    super(Tag.PARALLEL, "parallel/run");
  }

  @Override
  boolean isAlike(Clause first, Clause second) {
    if (first.size() < PARTS
        || second.size() < PARTS
        || !first.sentence().token(first.from()).isWord()) {
      return false;
    }
    double ratio = first.size() / (double) second.size();
    if (ratio > LONGEST_RATIO || ratio < 1 / LONGEST_RATIO) {
      return false;
    }
    int same = 0;
    for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
      same += coarse(first.tag(i)).equals(coarse(second.tag(i))) ? 1 : 0;
      if (i == PARTS - 1 && same == PARTS) {
        return true;
      }
    }
    // one word mistagged is forgiven where the two are of one length
    return first.size() == second.size()
        && first.size() > PARTS
        && same >= first.size() - 2
        && coarse(first.tag(0)).equals(coarse(second.tag(0)));
  }

  /**
   * Lists of names are no figure, nor are two short clauses of one sentence without a common word.
   */
  @Override
  boolean isFigure(List<Clause> members) {
    Clause first = members.get(0);
    boolean names =
        members.stream()
            .allMatch(m -> m.tokens().stream().filter(t -> t.is("NNP")).count() * 3 > m.size());
    if (names) {
      return false;
    }
    boolean sentences = members.get(1).sentence() != first.sentence();
    return sentences || members.size() > 2 || first.size() >= LONG && sharesWord(members);
  }

  private static boolean sharesWord(List<Clause> members) {
    Clause first = members.get(0);
    return first.tokens().stream()
        .filter(Token::isWord)
        .anyMatch(
            t ->
                members.stream()
                    .allMatch(
                        m -> m.tokens().stream().anyMatch(o -> o.identity().equals(t.identity()))));
  }

  private static String coarse(String tag) {
    if (tag.equals("PRP$")) {
      return "DT";
    }
    return tag.startsWith("NNP") ? "NN" : tag.substring(0, Math.min(2, tag.length()));
  }
}
