package org.opedometer.output;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of trained models: {@code <head>/model.bin} and {@code <head>/card.md}. */
public record ModelFolder(Path root) {
  /** Where a head's model stands, whether there is one or not. */
  public Path model(String head) {
    return root.resolve(head).resolve("model.bin");
  }

  public Path card(String head) {
    return root.resolve(head).resolve("card.md");
  }

  /**
   * Writes a head; each of the two files is there whole, or as it was before.
   *
   * @throws OutputException where the disk is full, the folder read-only ...
   */
  public void write(String head, byte[] model, String card) {
    write(model(head), model);
    write(card(head), card.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path target, byte[] bytes) {
    Path place = target.toAbsolutePath().normalize();
    Path part = place.resolveSibling(place.getFileName() + AtomicFile.SUFFIX);
    try {
      Files.createDirectories(place.getParent());
      Durable.delete(part);
      Durable.write(part, out -> out.write(bytes));
      Durable.rename(part, place);
    } catch (IOException e) {
      throw OutputException.writing(place, e);
    }
  }
}
