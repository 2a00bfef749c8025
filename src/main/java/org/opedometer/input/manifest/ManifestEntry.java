package org.opedometer.input.manifest;

import java.nio.file.Path;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.opedometer.io.Sha256;
import org.opedometer.model.EssayMetadata;

/**
 * One input file as the scan found it.
 *
 * @param input the file or folder among the inputs that it was found in
 * @param fileName path below its input folder, with forward slashes
 * @param sha256 hash of its bytes, lower-case hexadecimal
 * @param bytes its size
 * @param known what its path, a sheet or its corpus says of it; goes before what the text says
 * @param stored its text, where it is a part of the file and to be scored; null for a whole file
 */
public record ManifestEntry(
    Path path,
    Path input,
    String fileName,
    String essayId,
    String sha256,
    long bytes,
    FileState state,
    EssayMetadata known,
    @Nullable StoredText stored) {
  /** By file name, then by path, so that two folders may hold the same name. */
  static final Comparator<ManifestEntry> BY_NAME =
      Comparator.comparing(ManifestEntry::fileName).thenComparing(ManifestEntry::path);

  /** Whether it is a part of a file, such as a row of a table. */
  boolean isPart() {
    return fileName.endsWith("#" + essayId);
  }

  /** Hash of what is known; empty where nothing is. */
  public String labels() {
    return labels(known);
  }

  static String labels(EssayMetadata known) {
    return known.equals(EssayMetadata.EMPTY) ? "" : Sha256.hex(known.toString());
  }
}
