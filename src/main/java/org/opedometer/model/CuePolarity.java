package org.opedometer.model;

/** How a cue colours what it reports. */
public enum CuePolarity implements CsvNamed {
  NEUTRAL,
  SUPPORTIVE,
  DISCREDITING
}
