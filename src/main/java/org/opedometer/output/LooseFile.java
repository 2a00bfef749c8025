package org.opedometer.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes a file outside the output folder so that it is there whole, or as it was before. What a
 * kill leaves of it, {@code <name>.part} beside it, the next writing deletes.
 */
public final class LooseFile {
  private LooseFile() {}

  /**
   * Writes {@code target} and the folders it stands in.
   *
   * @throws OutputException where the disk is full, the folder read-only ...
   */
  public static void write(Path target, Content content) {
    Path place = target.toAbsolutePath().normalize();
    Path part = place.resolveSibling(place.getFileName() + AtomicFile.SUFFIX);
    try {
      Files.createDirectories(place.getParent());
      Durable.delete(part);
      Durable.write(part, content);
      Durable.rename(part, place);
    } catch (IOException e) {
      throw OutputException.writing(place, e);
    }
  }
}
