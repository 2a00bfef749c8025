package org.opedometer.lab.gold;

import java.nio.file.Path;

/** The forms of gold that the shared reader learns from, told apart by the fields of a line. */
public enum GoldKind {
  /** Pieces read by hand: {@code items}. */
  OPINION,
  /** Sentences with loaded words: {@code label} and {@code spans}. */
  LOADED,
  /** Sentences that are judged as a whole: {@code label} alone. */
  SENTENCES;

  /**
   * The form of a file, by its first line.
   *
   * @throws GoldException where the file cannot be read or is of another form
   */
  public static GoldKind of(Path file) {
    return GoldReader.first(file);
  }

  static GoldKind of(GoldLine line) {
    if (line.fields().containsKey("items")) {
      return OPINION;
    }
    if (!line.fields().containsKey("label")) {
      throw line.problem("has neither 'items' nor 'label', so the reader cannot learn from it");
    }
    return line.fields().containsKey("spans") ? LOADED : SENTENCES;
  }
}
