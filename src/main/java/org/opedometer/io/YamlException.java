package org.opedometer.io;

/** A YAML text that cannot be read, or a value of the wrong kind, with its place. */
public final class YamlException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;

  /**
   * @param line from 1
   */
  public YamlException(String file, int line, String message) {
    super(file + ":" + line + ": " + message);
    this.file = file;
    this.line = line;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }
}
