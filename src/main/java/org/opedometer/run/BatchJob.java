package org.opedometer.run;

import org.opedometer.output.OutputFolder;
import org.opedometer.run.settings.Settings;

/** Runs the steps of a prepared run: score, collate, report. Opened once a session. */
public interface BatchJob extends AutoCloseable {
  /** Opens the job of an output folder. */
  @FunctionalInterface
  interface Opener {
    BatchJob open(Settings settings, OutputFolder folder);
  }

  /**
   * Runs the job to its end.
   *
   * @return whether it completed; otherwise it was told to stop
   * @throws RunFailedException where it failed
   */
  boolean run(RunInHand run);

  @Override
  void close();
}
