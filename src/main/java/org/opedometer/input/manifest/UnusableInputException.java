package org.opedometer.input.manifest;

/** The only input holds nothing that can be scored; its message is one plain sentence. */
public final class UnusableInputException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnusableInputException(String fileName, String sentence) {
    super(fileName + ": " + sentence);
  }
}
