package org.opedometer.input.manifest;

/** What a run has to do with an input file. */
public enum FileState {
  /** New, or changed since it was scored: to be scored. */
  PENDING,
  /** Scored already, by this very scorer. */
  UNCHANGED,
  /** Rejected before with the same bytes: not tried again until asked to. */
  REJECTED,
  /** Still being written: left for the next run. */
  WAITING
}
