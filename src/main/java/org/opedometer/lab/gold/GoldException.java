package org.opedometer.lab.gold;

/** Annotated data that cannot be used: one sentence that names file and line. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /**
   * @param line from 1; 0 where it concerns the whole file
   */
  public GoldException(String file, int line, String problem) {
    super(file + (line > 0 ? ", line " + line : "") + ": " + problem + ".");
  }
}
