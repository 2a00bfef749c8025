package org.opedometer.heads.file;

/** A model file that is damaged, foreign or of another version; the message names the file. */
public final class BrokenModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;

  /**
   * @param problem what is wrong, as the end of a sentence
   */
  public BrokenModelException(String file, String problem) {
    super("The model file " + file + " " + problem + ".");
    this.file = file;
  }

  public String file() {
    return file;
  }
}
