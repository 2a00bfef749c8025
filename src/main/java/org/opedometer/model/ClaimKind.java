package org.opedometer.model;

/** What makes a sentence check-worthy. */
public enum ClaimKind implements CsvNamed {
  QUANTITY,
  RANK,
  COMPARISON,
  ACT,
  HISTORY,
  /** Check-worthy by the wording, though no rule names what is in it. */
  OTHER
}
