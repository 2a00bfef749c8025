package org.opedometer.claims.support;

import org.opedometer.model.Support;

/**
 * What a claim rests on.
 *
 * @param rule attribution, quotation, document, link, citation, carryover or none
 * @param attribution id of the attribution, 0 for none
 */
public record Backing(Support support, String rule, int attribution) {
  public static final Backing NONE = new Backing(Support.NONE, "none", 0);

  public boolean isNone() {
    return support == Support.NONE;
  }

  /** The one that earns more; of equals this one. */
  public Backing orBetter(Backing other) {
    return other.support.value() > support.value() ? other : this;
  }
}
