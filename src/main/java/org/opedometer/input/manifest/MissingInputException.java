package org.opedometer.input.manifest;

import java.nio.file.Path;

/** An input named by the user that is not there; its message is one plain sentence. */
public final class MissingInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Path input;

  public MissingInputException(Path input) {
    super("the input " + input + " is not there or cannot be read");
    this.input = input;
  }

  /** What is not there. */
  public Path input() {
    return input;
  }
}
