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

  /** Whether this is about that input, though its name may have been made safe for a cell. */
  public boolean concerns(String inputName, String sha256) {
    return Cell.text(fileName).equals(Cell.text(inputName)) && inputSha256.equals(sha256);
  }
}
