package org.opedometer.learning.training;

import java.util.List;
import org.opedometer.learning.LinearTagger;
import org.opedometer.learning.Transitions;

/**
 * Fits a linear-chain conditional random field.
 *
 * @param allowed which tag may follow which, as {@link Transitions#bio}
 */
public record TaggerTrainer(Transitions allowed, LinearSettings settings) {
  /**
   * @param sentences each labelled with a chain of tags that {@link #allowed} lets pass
   * @throws IllegalArgumentException for one that it does not, or no token at all
   */
  public LinearTagger train(List<ExampleGroup> sentences) {
    sentences.forEach(this::requireAllowed);
    ChainLoss loss = new ChainLoss(allowed);
    LinearFit fit = LinearFit.of(sentences, loss, settings);
    return new LinearTagger(fit.model(), loss.transitions(fit.extras()));
  }

  private void requireAllowed(ExampleGroup sentence) {
    int[] tags = sentence.labels();
    for (int at = 0; at < tags.length; at++) {
      Labels.require(tags[at], allowed.tags());
      float score = at == 0 ? allowed.start()[tags[0]] : allowed.scores()[tags[at - 1]][tags[at]];
      if (score == Float.NEGATIVE_INFINITY) {
        throw new IllegalArgumentException("tag " + tags[at] + " may not stand at " + at);
      }
    }
  }
}
