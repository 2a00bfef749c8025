package org.opedometer.rhetoric.rule;

import java.util.List;
import org.opedometer.model.RhetoricMention;

/** Finds one kind of rhetoric in an essay. Rules keep no state: one serves many threads. */
public interface RhetoricRule {
  /** Its mentions, in any order, in all voices unless the rule says otherwise. */
  List<RhetoricMention> find(RhetoricContext context);
}
