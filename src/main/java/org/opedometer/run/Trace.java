package org.opedometer.run;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Where a failure came from, without its message, which may quote an essay. */
final class Trace {
  private static final int FRAMES = 30;

  private Trace() {}

  static String of(Throwable problem) {
    StringBuilder trace = new StringBuilder();
    for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
      trace
          .append(trace.isEmpty() ? "" : " caused by ")
          .append(cause.getClass().getName())
          .append(
              Arrays.stream(cause.getStackTrace())
                  .limit(FRAMES)
                  .map(frame -> " at " + frame)
                  .collect(Collectors.joining()));
    }
    return trace.toString();
  }
}
