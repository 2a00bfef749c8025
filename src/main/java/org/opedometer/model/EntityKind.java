package org.opedometer.model;

/** Three-class named entities. */
public enum EntityKind {
  NONE,
  PERSON,
  ORGANISATION,
  LOCATION
}
