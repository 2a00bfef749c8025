package org.opedometer.names;

import java.util.Locale;

/** What a pronoun must agree with. */
public enum Gender {
  MALE,
  FEMALE,
  UNKNOWN;

  static Gender of(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "male" -> MALE;
      case "female" -> FEMALE;
      default -> UNKNOWN;
    };
  }

  boolean agrees(Gender other) {
    return this == UNKNOWN || other == UNKNOWN || this == other;
  }
}
