package org.opedometer.cli;

import java.io.PrintWriter;

/** One line that grows to 100 %, where a person looks on. */
final class TextsRead {
  private static final int STEPS = 100;

  private final String deed;
  private final String unit;
  private final PrintWriter err;
  private int shown;

  /**
   * @param deed what is done, as {@code Reading}
   * @param unit to what, as {@code texts}
   */
  TextsRead(String deed, String unit, PrintWriter err) {
    this.deed = deed;
    this.unit = unit;
    this.err = err;
  }

  /** Shows that {@code done} of {@code all} are done; after the last one it begins anew. */
  void show(int done, int all) {
    int percent = (int) ((long) STEPS * done / all);
    if (System.console() != null && percent > shown) {
      shown = percent;
      err.printf("\r%s: %d of %d %s (%d %%)", deed, done, all, unit, percent);
      if (done == all) {
        shown = 0;
        err.println();
      }
      err.flush();
    }
  }
}
