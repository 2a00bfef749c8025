package org.opedometer.output;

/**
 * An input that could not be scored: one row of rejected.csv.
 *
 * @param fileName path below the input folder
 * @param inputSha256 hash of its bytes, empty where they could not be read
 * @param scorerFingerprint of the scorer that gave up
 * @param kind short code of what was wrong, such as {@code empty}
 * @param reason one plain sentence
 */
public record Rejection(
    String fileName, String inputSha256, String scorerFingerprint, String kind, String reason) {

  /** Names the input that it is about, see {@link #input(String, String)}. */
  public String input() {
    return input(fileName, inputSha256);
  }

  /** Names an input by its name, which may have been made safe for a cell, and its bytes. */
  public static String input(String fileName, String sha256) {
    return Cell.text(fileName) + "\n" + sha256;
  }
}
