package org.opedometer.claims.support;

/**
 * A verb with its subject and the mood it stands in.
 *
 * @param start first token, the subject's where it has one
 * @param end behind the last token
 * @param subject head token of the subject, -1 where it has none
 * @param subjectStart first token of the subject
 * @param verb the main verb
 * @param mood how the clause is meant
 */
public record Clause(
    int start,
    int end,
    int subject,
    int subjectStart,
    int verb,
    Mood mood,
    boolean passive,
    boolean negated) {
  /** How a clause is meant. */
  public enum Mood {
    /** Simple past, past perfect or present perfect: it happened. */
    PAST,
    /** Present tense: it is so. */
    PRESENT,
    /** Under will, would, could, should, may ...: not asserted. */
    MODAL,
    /** Told to someone. */
    IMPERATIVE,
    /** An infinitive or participle: as real as the clause around it. */
    NONFINITE
  }

  public boolean holds(int token) {
    return start <= token && token < end;
  }

  int size() {
    return end - start;
  }
}
