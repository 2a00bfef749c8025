package org.opedometer.run;

import java.util.Map;
import org.opedometer.model.EssayAnalysis;
import org.opedometer.output.EssayStamp;
import org.opedometer.output.TypedRows;

/** What {@link Opedometer} makes of a document: it is scored, or rejected with a reason. */
public sealed interface Reading {
  /**
   * A document that was scored.
   *
   * @param analysis all that is known of it
   * @param stamp hash of the document and of the scorer
   */
  record Scored(EssayAnalysis analysis, EssayStamp stamp) implements Reading {
    /**
     * Its rows by table: paragraphs, essays, sentences, attributions, claims, targets, evidence.
     */
    public Map<String, TypedRows> tables() {
      return TypedRows.of(analysis, stamp);
    }
  }

  /**
   * A document that could not be scored.
   *
   * @param code stable, such as {@code empty_input} or {@code foreign_language}
   * @param sentence what is wrong and what to do, for a reader
   */
  record Rejected(String code, String sentence) implements Reading {}
}
