package org.opedometer.lab.train;

import java.util.List;
import org.opedometer.lab.gold.GoldAttribution;
import org.opedometer.syntax.AnnotatedEssay;

/** An annotated text with the attributions in it. */
public record GoldDocument(AnnotatedEssay essay, List<GoldAttribution> attributions) {
  public GoldDocument {
    attributions = List.copyOf(attributions);
  }
}
