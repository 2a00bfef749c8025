package org.opedometer.model;

/** The two scores, each 0 to 100. */
public enum ScoreName implements CsvNamed {
  RHETORIC_INTENSITY,
  SOURCING_QUALITY
}
