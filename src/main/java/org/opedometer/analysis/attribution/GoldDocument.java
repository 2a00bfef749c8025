package org.opedometer.analysis.attribution;

import java.util.List;
import org.opedometer.analysis.AnnotatedEssay;

/** An annotated text with the attributions in it. */
public record GoldDocument(AnnotatedEssay essay, List<GoldAttribution> attributions) {
  public GoldDocument {
    attributions = List.copyOf(attributions);
  }
}
