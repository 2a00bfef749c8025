package org.opedometer.model;

/** What makes a sentence check-worthy. */
public enum ClaimKind implements CsvNamed {
  QUANTITY,
  RANK,
  COMPARISON,
  ACT,
  HISTORY
}
