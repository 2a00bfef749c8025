package org.opedometer.lab.train;

import org.opedometer.lab.optim.TuningExample;
import org.opedometer.reader.NeutralSentence;

/**
 * A sentence for the shared reader to learn from, or kept aside to calibrate and to measure.
 *
 * @param ingredient which kind of gold it comes from
 * @param asked what the layers are asked
 * @param read the sentence itself
 */
record ReaderExample(Ingredient ingredient, TuningExample asked, NeutralSentence read) {
  /** A kind of gold. */
  enum Ingredient {
    OPINION("sentences of opinion pieces read by hand"),
    LOADED("sentences with their loaded words"),
    DEBATE("sentences that are check-worthy or not");

    private final String meaning;

    Ingredient(String meaning) {
      this.meaning = meaning;
    }

    /** What it is, in words for a card. */
    String meaning() {
      return meaning;
    }
  }
}
