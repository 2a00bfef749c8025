package org.opedometer.names;

import org.jspecify.annotations.Nullable;
import org.opedometer.model.EntityKind;

/**
 * A word as it is to be read.
 *
 * @param kind what it names, null where only the entity model can say
 */
public record NeutralWord(String word, @Nullable EntityKind kind) {
  private static final String GIVEN = "John";
  private static final String SURNAME = "Smith";
  private static final String ORGANISATION = "Google";
  private static final String PLACE = "America";
  private static final String UNKNOWN = "Acme";

  /**
   * @param after whether the word before belongs to the same name
   * @param before whether the word behind does
   */
  static NeutralWord of(Heard heard, @Nullable EntityKind kind, boolean after, boolean before) {
    if (kind == null) {
      return new NeutralWord(heard.word(), null);
    }
    String name =
        switch (kind) {
          case PERSON -> !after && before ? GIVEN : SURNAME;
          case ORGANISATION -> ORGANISATION;
          case LOCATION -> PLACE;
          case NONE -> UNKNOWN;
        };
    return new NeutralWord(name, kind);
  }
}
