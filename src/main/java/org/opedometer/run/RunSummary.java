package org.opedometer.run;

import java.time.Duration;

/**
 * How a run went.
 *
 * @param scored essays published in this run
 * @param rejected inputs that this run could not score
 * @param rejectedBefore inputs that an earlier run could not score and this one did not try
 * @param unchanged essays that were in place already
 * @param waiting inputs that were being written
 * @param pruned folders taken away
 */
public record RunSummary(
    Outcome outcome,
    int scored,
    int rejected,
    int rejectedBefore,
    int unchanged,
    int waiting,
    int pruned,
    Duration time) {
  /** How a run ended, if it did not fail. */
  public enum Outcome {
    /** All is as the last run left it. */
    NOTHING_NEW,
    COMPLETED,
    /** Told to stop; the next run goes on. */
    STOPPED
  }
}
