package org.opedometer.input.tables;

/** A file of which no row can be read, or no further one; the message is one plain sentence. */
public final class UnusableTableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String code;

  UnusableTableException(String code, String sentence) {
    super(sentence);
    this.code = code;
  }

  UnusableTableException(String code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  /** Stable word for rejected.csv. */
  public String code() {
    return code;
  }
}
