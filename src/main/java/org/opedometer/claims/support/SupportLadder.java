package org.opedometer.claims.support;

import org.opedometer.model.Source;
import org.opedometer.model.Support;

/** Places a source on the ladder of support. */
public final class SupportLadder {
  private static final double LOCATED = 1;
  private static final double NAMED = .8;
  private static final double ROLE = .4;

  private SupportLadder() {}

  /** What a claim earns from {@code source}; the author is no source. */
  public static Support of(Source source) {
    double traced = source.identifiability();
    return switch (source.type()) {
      case AUTHOR -> Support.NONE;
      case PERSON ->
          source.credential().isEmpty() ? Support.NAMED_PERSON : Support.NAMED_PERSON_CREDENTIAL;
      case ORGANISATION -> Support.NAMED_ORGANISATION;
      case DOCUMENT ->
          traced >= LOCATED
              ? Support.LOCATED_DOCUMENT
              : traced >= NAMED ? Support.NAMED_DOCUMENT : Support.VAGUE;
      case COLLECTIVE -> traced >= ROLE ? Support.UNNAMED_OFFICIAL : Support.VAGUE;
      case ANONYMOUS ->
          traced >= ROLE ? Support.UNNAMED_OFFICIAL : traced > 0 ? Support.VAGUE : Support.NONE;
    };
  }
}
