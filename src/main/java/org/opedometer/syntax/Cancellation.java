package org.opedometer.syntax;

import java.util.concurrent.CancellationException;

/**
 * Ends an analysis that nobody waits for any more. Asked at every sentence and every look at one,
 * since none of the slow parts looks at its thread's flag by itself.
 */
public final class Cancellation {
  private Cancellation() {}

  /**
   * Goes on unless the thread has been interrupted.
   *
   * @throws CancellationException where it has been; the flag stays set
   */
  public static void check() {
    if (Thread.currentThread().isInterrupted()) {
      throw new CancellationException("the analysis was given up");
    }
  }
}
