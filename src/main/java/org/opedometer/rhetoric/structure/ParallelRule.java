package org.opedometer.rhetoric.structure;

import org.opedometer.rhetoric.rule.Tag;
import org.opedometer.rhetoric.structure.Clauses.Clause;

/** Neighbouring sentences or clauses of like length with the same first four parts of speech. */
public final class ParallelRule extends RunRule {
  private static final int PARTS = 4;
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

  private static String coarse(String tag) {
    if (tag.equals("PRP$")) {
      return "DT";
    }
    return tag.startsWith("NNP") ? "NN" : tag.substring(0, Math.min(2, tag.length()));
  }
}
