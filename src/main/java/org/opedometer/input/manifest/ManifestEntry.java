package org.opedometer.input.manifest;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * One input file as the scan found it.
 *
 * @param fileName path below its input folder, with forward slashes
 * @param sha256 hash of its bytes, lower-case hexadecimal
 * @param bytes its size
 */
public record ManifestEntry(
    Path path, String fileName, String essayId, String sha256, long bytes, FileState state) {
  /** By file name, then by path, so that two folders may hold the same name. */
  static final Comparator<ManifestEntry> BY_NAME =
      Comparator.comparing(ManifestEntry::fileName).thenComparing(ManifestEntry::path);
}
