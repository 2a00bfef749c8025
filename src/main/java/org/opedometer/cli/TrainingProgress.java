package org.opedometer.cli;

import java.io.PrintWriter;
import org.opedometer.lab.gold.GoldProgress;

/** Shows how far a training has come, where a person looks on. */
final class TrainingProgress implements GoldProgress {
  private final TextsRead reading;
  private final TextsRead tuning;

  TrainingProgress(PrintWriter err) {
    reading = new TextsRead("Reading", "texts", err);
    tuning = new TextsRead("Tuning layers", "steps", err);
  }

  @Override
  public void done(int items, int all) {
    reading.show(items, all);
  }

  @Override
  public void tuned(int step, int steps) {
    tuning.show(step, steps);
  }
}
