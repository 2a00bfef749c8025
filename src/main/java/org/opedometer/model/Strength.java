package org.opedometer.model;

/** Intensity of a word out of context. */
public enum Strength implements CsvNamed {
  MILD,
  STRONG
}
