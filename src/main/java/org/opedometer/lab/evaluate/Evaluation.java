package org.opedometer.lab.evaluate;

import java.util.Map;
import org.opedometer.model.EssayAnalysis;

/**
 * Compares analyses with annotated data, one text at a time.
 *
 * @param <G> what is annotated of a text
 */
interface Evaluation<G> {
  /** Takes one text into account. */
  void add(G gold, EssayAnalysis analysis);

  /** The figures over all texts so far, in the order in which they are printed. */
  Map<String, Object> figures();
}
