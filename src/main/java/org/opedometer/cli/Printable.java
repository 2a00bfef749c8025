package org.opedometer.cli;

/** Makes names from outside safe for a terminal. */
final class Printable {
  private Printable() {}

  /** The text with control characters, escape sequences' first among them, made visible. */
  static String of(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                safe.append(String.format("\\u%04x", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    return safe.toString();
  }
}
