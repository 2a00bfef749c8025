package org.opedometer.run;

import java.time.Duration;
import org.opedometer.encoder.ModelLoading;

/** What must be over before the program may end. */
public final class Ending {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Ending() {}

  /** Waits until no model is being loaded any more; none is loaded after it. */
  public static void prepare() {
    ModelLoading.loadNothingMore(PATIENCE);
  }
}
