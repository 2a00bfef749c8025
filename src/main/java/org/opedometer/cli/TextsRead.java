package org.opedometer.cli;

import java.io.PrintWriter;

/** One line that grows to 100 %, where a person looks on. */
final class TextsRead {
  private static final int STEPS = 100;

  private final String deed;
  private final PrintWriter err;
  private int shown;

  TextsRead(String deed, PrintWriter err) {
    this.deed = deed;
    this.err = err;
  }

  /** Shows that {@code done} of {@code all} texts are done. */
  void show(int done, int all) {
    int percent = (int) ((long) STEPS * done / all);
    if (System.console() != null && percent > shown) {
      shown = percent;
      err.printf("\r%s: %d of %d texts (%d %%)", deed, done, all, percent);
      if (done == all) {
        err.println();
      }
      err.flush();
    }
  }
}
