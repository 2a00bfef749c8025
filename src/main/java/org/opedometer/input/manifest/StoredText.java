package org.opedometer.input.manifest;

/** A text that was taken out of its file when the inputs were listed. */
public interface StoredText {
  /** Ending of the document that it would be, such as {@code html}. */
  String format();

  /** Its bytes. */
  byte[] bytes();

  /** Keeps texts until they are scored. */
  @FunctionalInterface
  interface Store {
    /** Keeps a text. */
    StoredText keep(String format, byte[] bytes);
  }
}
