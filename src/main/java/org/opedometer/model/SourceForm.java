package org.opedometer.model;

/** How the text refers to a source where it attributes. */
public enum SourceForm implements CsvNamed {
  NAME,
  NOMINAL,
  PRONOUN,
  POSSESSIVE,
  ELIDED,
  NONE
}
