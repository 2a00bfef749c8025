package org.opedometer.claims.checkworthy;

import java.util.List;
import java.util.Set;
import org.opedometer.claims.quantity.Quantity;
import org.opedometer.model.ClaimKind;

/**
 * How far a sentence asks for a source.
 *
 * @param kinds what makes it check-worthy; empty where nothing does
 * @param quantities numbers it states, in order
 * @param facts tokens that carry the fact, best first
 * @param probability 0..1
 */
public record CheckWorthiness(
    Set<ClaimKind> kinds, List<Quantity> quantities, List<Integer> facts, double probability) {
  /** From here on a sentence counts as check-worthy. */
  static final double THRESHOLD = .5;

  public boolean isCheckWorthy() {
    return probability >= THRESHOLD && !kinds.isEmpty();
  }
}
