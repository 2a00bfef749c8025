package org.opedometer.model;

/** What a source is. */
public enum SourceType implements CsvNamed {
  PERSON,
  ORGANISATION,
  DOCUMENT,
  COLLECTIVE,
  ANONYMOUS,
  AUTHOR
}
