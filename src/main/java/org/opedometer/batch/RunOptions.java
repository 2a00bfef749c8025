package org.opedometer.batch;

import java.time.Instant;

/**
 * What one run is asked to do beyond its settings.
 *
 * @param retry try rejected inputs again
 * @param prune take away the folders of essays that are gone
 * @param settledBefore files changed after this moment wait for the next run
 */
public record RunOptions(boolean retry, boolean prune, Instant settledBefore) {
  public static final RunOptions PLAIN = new RunOptions(false, false, Instant.MAX);
}
