package org.opedometer.run.settings;

/** Settings that cannot be used; its message is one plain sentence for the user. */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SettingsException(String message) {
    super(message);
  }
}
