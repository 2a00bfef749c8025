package org.opedometer.model;

import java.util.List;
import java.util.Set;

/**
 * A check-worthy sentence, joined to the best source that covers it, or to none.
 *
 * @param id from 1 within the essay
 * @param quantities the numbers it states, as written
 * @param checkWorthyProbability 0..1
 * @param rule which rule of the join decided
 * @param attribution id of the attribution that supports it, 0 for none
 * @param repeatOf id of an earlier claim that this one repeats, 0 for none
 */
public record Claim(
    int id,
    int paragraph,
    int sentence,
    Span span,
    Voice voice,
    Set<ClaimKind> kinds,
    List<String> quantities,
    double checkWorthyProbability,
    Support support,
    String rule,
    int attribution,
    int repeatOf) {
  public Claim {
    quantities = List.copyOf(quantities);
  }
}
