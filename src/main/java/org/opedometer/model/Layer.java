package org.opedometer.model;

/** What a piece of evidence is evidence of. */
public enum Layer implements CsvNamed {
  LOADED,
  CERTAINTY,
  DEVICE,
  ATTACK,
  PRONOUN,
  CLAIM,
  ATTRIBUTION,
  DIVERSITY
}
