package org.opedometer.run;

import java.nio.file.Path;

/** Another run holds the output folder; its message is one plain sentence. */
public final class OutputBusyException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public OutputBusyException(Path output) {
    super("another run is writing to " + output + "; try again when it has ended");
  }
}
