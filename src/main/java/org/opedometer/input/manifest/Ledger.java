package org.opedometer.input.manifest;

/** What is known of earlier runs, by the hash of a file's bytes. */
public interface Ledger {
  /**
   * Whether a complete result of these bytes, made by the present scorer, is in place.
   *
   * @param labels as in {@link ManifestEntry#labels()}
   */
  boolean isScored(String essayId, String sha256, String labels);

  /** Whether these bytes were rejected under this name. */
  boolean isRejected(String fileName, String sha256);
}
