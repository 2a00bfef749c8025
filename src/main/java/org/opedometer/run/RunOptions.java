package org.opedometer.run;

import java.nio.file.Path;
import java.util.Set;

/**
 * What one run is asked to do beyond its settings.
 *
 * @param retry try rejected inputs again
 * @param prune take away the folders of essays that are gone
 * @param allowEmpty go on though inputs of the last run are gone
 * @param unsettled files that wait for the next run, since they are being written
 */
public record RunOptions(boolean retry, boolean prune, boolean allowEmpty, Set<Path> unsettled) {
  public static final RunOptions PLAIN = new RunOptions(false, false, false, Set.of());

  public RunOptions {
    unsettled = Set.copyOf(unsettled);
  }
}
