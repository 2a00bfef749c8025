package org.opedometer.model;

import java.util.Locale;

/** A closed choice with the name it bears in the tables. */
public interface CsvNamed {
  /** The constant's own name, supplied by the enum. */
  String name();

  /** The name in the tables: lower case with underscores. */
  default String csvName() {
    return name().toLowerCase(Locale.ROOT);
  }
}
