package org.opedometer.rhetoric.rule;

import java.util.Locale;
import org.opedometer.model.Layer;

/** What a mention can be, apart from the ten categories of loaded language. */
public enum Tag {
  ABSOLUTE(Layer.CERTAINTY),
  BOOSTER(Layer.CERTAINTY),
  SUPERLATIVE(Layer.CERTAINTY),
  HEDGE(Layer.CERTAINTY),
  WEASEL(Layer.CERTAINTY),
  RHETORICAL_QUESTION(Layer.DEVICE),
  EXCLAMATION(Layer.DEVICE),
  ANAPHORA(Layer.DEVICE),
  PARALLEL(Layer.DEVICE),
  TRICOLON(Layer.DEVICE),
  ANTITHESIS(Layer.DEVICE),
  REPETITION(Layer.DEVICE),
  SLOGAN(Layer.DEVICE),
  IMPERATIVE(Layer.DEVICE),
  PUNCHLINE(Layer.DEVICE),
  VALUE_APPEAL(Layer.DEVICE),
  FALSE_DILEMMA(Layer.DEVICE),
  AUTHORITY_APPEAL(Layer.DEVICE),
  BANDWAGON(Layer.DEVICE),
  EVIDENCE_APPEAL(Layer.DEVICE),
  EPIGRAPH(Layer.DEVICE),
  VERDICT_HEADLINE(Layer.DEVICE),
  INSINUATION(Layer.LOADED),
  US_VS_THEM(Layer.PRONOUN),
  SECOND_PERSON(Layer.PRONOUN);

  private final Layer layer;

  Tag(Layer layer) {
    this.layer = layer;
  }

  public Layer layer() {
    return layer;
  }

  /** The name in the tables. */
  public String category() {
    return name().toLowerCase(Locale.ROOT);
  }
}
