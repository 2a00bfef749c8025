package org.opedometer.model;

/** How much of the content stands in quotation marks: all of its words, some, none. */
public enum AttributionMode implements CsvNamed {
  DIRECT,
  MIXED,
  INDIRECT
}
