package org.opedometer.attribution.candidate;

import java.util.List;

/** One way in which texts attribute. */
public interface AttributionRule {
  /**
   * What this rule finds.
   *
   * @param context the essay
   * @param found what earlier rules found
   */
  List<Draft> find(AttributionContext context, List<Draft> found);
}
