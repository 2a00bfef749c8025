package org.opedometer.run;

/** An essay that cannot be scored, while others can. Its message is one plain sentence. */
public final class RejectedEssayException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;

  RejectedEssayException(String code, String sentence, Throwable cause) {
    super(sentence, cause);
    this.code = code;
  }

  /** Stable name of the reason, as in rejected.csv. */
  String code() {
    return code;
  }
}
