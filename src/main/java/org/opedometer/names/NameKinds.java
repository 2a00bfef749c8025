package org.opedometer.names;

import java.util.HashMap;
import java.util.Map;
import org.opedometer.model.EntityKind;

/**
 * A name that the entity model takes now for a person, now for an organisation is, all over the
 * essay, what it is most; longer names that begin or end with it count along.
 */
final class NameKinds {
  private final Map<String, Integer> votes = new HashMap<>(); // above 0 for a person

  /** Takes note of one mention. */
  void count(EntityKind kind, String name) {
    if (isEither(kind)) {
      int vote = kind == EntityKind.PERSON ? 1 : -1;
      votes.merge(name, vote, Integer::sum);
      int first = name.indexOf(' ');
      if (first > 0) {
        votes.merge(name.substring(0, first), vote, Integer::sum);
        votes.merge(name.substring(name.lastIndexOf(' ') + 1), vote, Integer::sum);
      }
    }
  }

  /** The kind that holds for all mentions of a name that was counted. */
  EntityKind of(EntityKind kind, String name) {
    if (!isEither(kind)) {
      return kind;
    }
    return votes.get(name) >= 0 ? EntityKind.PERSON : EntityKind.ORGANISATION;
  }

  private static boolean isEither(EntityKind kind) {
    return kind == EntityKind.PERSON || kind == EntityKind.ORGANISATION;
  }
}
