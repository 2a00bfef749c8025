package org.opedometer.model;

import java.util.List;
import org.opedometer.model.metric.MetricValues;

/** A block and what was measured in it. */
public record ParagraphMetrics(Block block, MetricValues metrics, List<String> warnings) {
  public ParagraphMetrics {
    warnings = List.copyOf(warnings);
  }
}
