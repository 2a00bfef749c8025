package org.opedometer.model;

/**
 * Two places of an essay that do not agree.
 *
 * @param first the earlier place
 * @param second the later place
 * @param detail what differs, in a few words
 */
public record InternalFlag(Kind kind, Span first, Span second, String detail) {
  /** What does not agree. */
  public enum Kind implements CsvNamed {
    /** A claim made again with another number. */
    NUMBER_CONFLICT,
    /** A quotation given again in other words. */
    QUOTE_DRIFT,
    /** One person described in ways that exclude each other. */
    IDENTITY_CONFLICT
  }
}
