package org.opedometer.rhetoric;

import org.opedometer.model.Sentence;
import org.opedometer.rhetoric.rule.RhetoricContext;
import org.opedometer.rhetoric.rule.TokenRange;

/** Asks something about the place where a phrase or pattern of a rule was found. */
@FunctionalInterface
interface Condition {
  boolean holds(RhetoricContext context, Sentence sentence, TokenRange range);

  default Condition negated() {
    return (context, sentence, range) -> !holds(context, sentence, range);
  }
}
