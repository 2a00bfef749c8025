package org.opedometer.lab.train;

import org.opedometer.lab.figures.ModelCard;

/**
 * A head with what is known of it.
 *
 * @param head its name, as on the command line and of its folder
 * @param model its file
 */
public record Trained(String head, byte[] model, ModelCard card) {
  /** The card as Markdown. */
  public String cardText() {
    return card.toMarkdown();
  }
}
