package org.opedometer.input.manifest;

import java.nio.file.Path;
import org.opedometer.model.EssayMetadata;

/** What the user tells of the inputs beside them, by patterns of their paths or in a sheet. */
@FunctionalInterface
public interface KnownMetadata {
  /** Nothing is told. */
  KnownMetadata NONE = (path, fileName) -> EssayMetadata.EMPTY;

  /**
   * What is known of one input; {@link EssayMetadata#EMPTY} where nothing is.
   *
   * @param fileName path below the input folder, with forward slashes
   */
  EssayMetadata of(Path path, String fileName);
}
