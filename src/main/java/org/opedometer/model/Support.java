package org.opedometer.model;

/**
 * What a check-worthy sentence rests on, with what it earns (0..1). The order follows AP's and
 * SPJ's rules; the spacing is a convention.
 */
public enum Support implements CsvNamed {
  NONE(0),
  CARRYOVER(.6),
  VAGUE(.2),
  UNNAMED_OFFICIAL(.4),
  NAMED_PERSON(.6),
  NAMED_PERSON_CREDENTIAL(.8),
  NAMED_ORGANISATION(.8),
  NAMED_DOCUMENT(.8),
  LOCATED_DOCUMENT(1);

  private final double value;

  Support(double value) {
    this.value = value;
  }

  public double value() {
    return value;
  }
}
